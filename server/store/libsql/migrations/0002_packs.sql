CREATE TABLE `packs` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`content` text NOT NULL,
	`first_seen_at_ms` integer NOT NULL
);
