CREATE TABLE `order_viewers` (
	`world_id` text NOT NULL,
	`viewer` text NOT NULL,
	`stream_id` text NOT NULL,
	PRIMARY KEY(`world_id`, `viewer`, `stream_id`),
	FOREIGN KEY (`world_id`) REFERENCES `worlds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `order_viewers_by_stream` ON `order_viewers` (`world_id`,`stream_id`);--> statement-breakpoint
ALTER TABLE `outbox` ADD `order_id` text;--> statement-breakpoint
CREATE INDEX `outbox_by_order` ON `outbox` (`world_id`,`order_id`,`sequence`) WHERE order_id IS NOT NULL;