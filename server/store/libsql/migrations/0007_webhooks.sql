CREATE TABLE `webhook_deliveries` (
	`world_id` text NOT NULL,
	`endpoint_id` text NOT NULL,
	`event_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`type` text NOT NULL,
	`lane` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`deliver_at_ms` integer,
	`attempt_count` integer DEFAULT 0 NOT NULL,
	`claimed_by` text,
	`claimed_until_ms` integer,
	`outcome` text,
	`settled_at_ms` integer,
	`attempts` text DEFAULT '[]' NOT NULL,
	PRIMARY KEY(`world_id`, `endpoint_id`, `event_id`),
	FOREIGN KEY (`world_id`,`endpoint_id`) REFERENCES `webhook_endpoints`(`world_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_due` ON `webhook_deliveries` (`deliver_at_ms`) WHERE deliver_at_ms IS NOT NULL;--> statement-breakpoint
CREATE INDEX `webhook_deliveries_waiting` ON `webhook_deliveries` (`world_id`,`endpoint_id`,`lane`,`sequence`) WHERE deliver_at_ms IS NOT NULL;--> statement-breakpoint
CREATE INDEX `webhook_deliveries_settled` ON `webhook_deliveries` (`settled_at_ms`) WHERE settled_at_ms IS NOT NULL;--> statement-breakpoint
CREATE TABLE `webhook_endpoints` (
	`world_id` text NOT NULL,
	`id` text NOT NULL,
	`owner` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`settings` text NOT NULL,
	`cursor` integer NOT NULL,
	`disabled_at_ms` integer,
	`disabled_reason` text,
	PRIMARY KEY(`world_id`, `id`),
	FOREIGN KEY (`world_id`) REFERENCES `worlds`(`id`) ON UPDATE no action ON DELETE cascade
);
