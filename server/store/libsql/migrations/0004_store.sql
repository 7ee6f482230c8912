CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`recorded_at_ms` integer NOT NULL,
	`world_id` text NOT NULL,
	`actor` text NOT NULL,
	`operation` text NOT NULL,
	`tracking_id` text,
	`key_last4` text,
	`first_sequence` integer NOT NULL,
	`last_sequence` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_by_world` ON `audit` (`world_id`,`id`);--> statement-breakpoint
CREATE TABLE `requests` (
	`world_id` text NOT NULL,
	`caller` text NOT NULL,
	`key_hash` text NOT NULL,
	`fingerprint` text NOT NULL,
	`recorded_at_ms` integer NOT NULL,
	`changed_world_id` text NOT NULL,
	`first_sequence` integer NOT NULL,
	`last_sequence` integer NOT NULL,
	`answer` text,
	PRIMARY KEY(`world_id`, `caller`, `key_hash`),
	FOREIGN KEY (`world_id`) REFERENCES `worlds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `requests_by_age` ON `requests` (`recorded_at_ms`);--> statement-breakpoint
CREATE TABLE `shapes` (
	`shape` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
DROP INDEX `streams_by_machines`;--> statement-breakpoint
ALTER TABLE `streams` DROP COLUMN `machines`;--> statement-breakpoint
ALTER TABLE `outbox` ADD `deliver_at_ms` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `attempt_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `claimed_by` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `claimed_until_ms` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `delivered_at_ms` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `last_error` text;--> statement-breakpoint
CREATE INDEX `outbox_to_deliver` ON `outbox` (`deliver_at_ms`) WHERE deliver_at_ms IS NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_delivered` ON `outbox` (`delivered_at_ms`) WHERE delivered_at_ms IS NOT NULL;