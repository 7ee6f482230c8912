ALTER TABLE `api_keys` ADD `api_version` text DEFAULT '2026-11-01' NOT NULL;--> statement-breakpoint
ALTER TABLE `entries` ADD `tracking_id` text;--> statement-breakpoint
ALTER TABLE `trials` ADD `external_id` text;--> statement-breakpoint
CREATE INDEX `trials_by_external_id` ON `trials` (`world_id`,`external_id`,`trial_id`) WHERE external_id IS NOT NULL;