CREATE TABLE `decisions` (
	`world_id` text NOT NULL,
	`id` text NOT NULL,
	`recorded_at_ms` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`world_id`, `id`),
	FOREIGN KEY (`world_id`) REFERENCES `worlds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `decisions_by_age` ON `decisions` (`recorded_at_ms`);