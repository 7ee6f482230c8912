CREATE TABLE `consent_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`world_id` text NOT NULL,
	`trial_id` text NOT NULL,
	`email` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	FOREIGN KEY (`world_id`) REFERENCES `worlds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `consent_tokens_by_trial` ON `consent_tokens` (`world_id`,`trial_id`);--> statement-breakpoint
DROP INDEX `api_keys_by_world`;--> statement-breakpoint
ALTER TABLE `api_keys` ADD `id` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `api_keys` ADD `owner` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `api_keys` ADD `expires_at_ms` integer;--> statement-breakpoint
ALTER TABLE `api_keys` ADD `suspended_at_ms` integer;--> statement-breakpoint
ALTER TABLE `api_keys` ADD `last_used_at_ms` integer;--> statement-breakpoint
UPDATE `api_keys` SET `id` = 'key_' || upper(hex(randomblob(13))),
  `owner` = CASE actor ->> 'kind' WHEN 'partner' THEN 'partner:' || (actor ->> 'partnerId')
    WHEN 'customer' THEN 'customer:' || (actor ->> 'customerId')
    WHEN 'contact' THEN 'contact:' || (actor ->> 'email') ELSE actor ->> 'kind' END;--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_by_id` ON `api_keys` (`world_id`,`id`);--> statement-breakpoint
CREATE INDEX `api_keys_by_owner` ON `api_keys` (`world_id`,`owner`,`id`);--> statement-breakpoint
ALTER TABLE `audit` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `owner` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `audit` ADD `trial_id` text;--> statement-breakpoint
UPDATE `audit` SET `owner` = CASE actor ->> 'kind' WHEN 'partner' THEN 'partner:' || (actor ->> 'partnerId')
    WHEN 'customer' THEN 'customer:' || (actor ->> 'customerId')
    WHEN 'contact' THEN 'contact:' || (actor ->> 'email') ELSE actor ->> 'kind' END,
  `trial_id` = (SELECT e.`trial_id` FROM `entries` AS e WHERE e.`world_id` = `audit`.`world_id`
    AND e.`sequence` BETWEEN `audit`.`first_sequence` AND `audit`.`last_sequence`
    AND e.`trial_id` IS NOT NULL AND e.`body` ->> '$.input.kind' = 'command' LIMIT 1);--> statement-breakpoint
CREATE INDEX `audit_by_owner` ON `audit` (`world_id`,`owner`,`id`);--> statement-breakpoint
CREATE INDEX `audit_by_trial` ON `audit` (`world_id`,`trial_id`,`id`) WHERE trial_id IS NOT NULL;