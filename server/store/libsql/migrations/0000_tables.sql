CREATE TABLE `api_keys` (
	`hash` text PRIMARY KEY NOT NULL,
	`world_id` text NOT NULL,
	`actor` text NOT NULL,
	`label` text NOT NULL,
	`last4` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	FOREIGN KEY (`world_id`) REFERENCES `worlds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `api_keys_by_world` ON `api_keys` (`world_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`world_id` text NOT NULL,
	`claim` text NOT NULL,
	`stream_id` text NOT NULL,
	PRIMARY KEY(`world_id`, `claim`),
	FOREIGN KEY (`world_id`) REFERENCES `worlds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `claims_by_stream` ON `claims` (`world_id`,`stream_id`);--> statement-breakpoint
CREATE TABLE `entries` (
	`world_id` text NOT NULL,
	`stream` text NOT NULL,
	`stream_sequence` integer NOT NULL,
	`sequence` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`recorded_at_ms` integer NOT NULL,
	`outcome` text NOT NULL,
	`code` text,
	`trial_id` text,
	`body` text NOT NULL,
	PRIMARY KEY(`world_id`, `stream`, `stream_sequence`),
	FOREIGN KEY (`world_id`) REFERENCES `worlds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entries_by_sequence` ON `entries` (`world_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `entries_by_trial` ON `entries` (`world_id`,`trial_id`,`sequence`) WHERE trial_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `outbox` (
	`world_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`sequence` integer NOT NULL,
	`place` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`trial_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`partner_id` text NOT NULL,
	`notification_id` text,
	`dedupe_key` text,
	`body` text NOT NULL,
	PRIMARY KEY(`world_id`, `id`),
	FOREIGN KEY (`world_id`) REFERENCES `worlds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_by_dedupe_key` ON `outbox` (`world_id`,`dedupe_key`) WHERE dedupe_key IS NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_by_sequence` ON `outbox` (`world_id`,`kind`,`sequence`,`place`);--> statement-breakpoint
CREATE INDEX `outbox_by_trial` ON `outbox` (`world_id`,`trial_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `outbox_by_customer` ON `outbox` (`world_id`,`customer_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `outbox_by_partner` ON `outbox` (`world_id`,`partner_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `relationships` (
	`world_id` text NOT NULL,
	`partner_id` text NOT NULL,
	`stream_id` text NOT NULL,
	PRIMARY KEY(`world_id`, `partner_id`, `stream_id`),
	FOREIGN KEY (`world_id`) REFERENCES `worlds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `relationships_by_stream` ON `relationships` (`world_id`,`stream_id`);--> statement-breakpoint
CREATE TABLE `streams` (
	`world_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`sequence` integer NOT NULL,
	`record` text NOT NULL,
	`instances` text NOT NULL,
	`machines` text NOT NULL,
	PRIMARY KEY(`world_id`, `id`),
	FOREIGN KEY (`world_id`) REFERENCES `worlds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `streams_by_kind` ON `streams` (`world_id`,`kind`,`id`);--> statement-breakpoint
CREATE INDEX `streams_by_machines` ON `streams` (`machines`);--> statement-breakpoint
CREATE TABLE `timers` (
	`world_id` text NOT NULL,
	`stream_id` text NOT NULL,
	`id` text NOT NULL,
	`instance_id` text NOT NULL,
	`name` text NOT NULL,
	`event` text NOT NULL,
	`due_at_ms` integer NOT NULL,
	`armed_at_ms` integer NOT NULL,
	`armed_by_sequence` integer NOT NULL,
	`armed_by_index` integer NOT NULL,
	PRIMARY KEY(`world_id`, `stream_id`, `id`),
	FOREIGN KEY (`world_id`) REFERENCES `worlds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `timers_by_due` ON `timers` (`world_id`,`due_at_ms`);--> statement-breakpoint
CREATE TABLE `trials` (
	`world_id` text NOT NULL,
	`trial_id` text NOT NULL,
	`stream_id` text NOT NULL,
	`partner_id` text NOT NULL,
	`status` text NOT NULL,
	PRIMARY KEY(`world_id`, `trial_id`),
	FOREIGN KEY (`world_id`) REFERENCES `worlds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `trials_by_stream` ON `trials` (`world_id`,`stream_id`,`trial_id`);--> statement-breakpoint
CREATE INDEX `trials_by_partner` ON `trials` (`world_id`,`partner_id`,`trial_id`);--> statement-breakpoint
CREATE INDEX `trials_by_status` ON `trials` (`world_id`,`status`,`trial_id`);--> statement-breakpoint
CREATE TABLE `worlds` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`now_ms` integer NOT NULL,
	`pack_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`created_at_ms` integer NOT NULL,
	`start_at_ms` integer NOT NULL,
	`forked_from` text
);
