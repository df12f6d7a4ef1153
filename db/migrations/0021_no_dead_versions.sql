ALTER TABLE "contacts" DROP COLUMN "version";--> statement-breakpoint
ALTER TABLE "memberships" DROP COLUMN "version";--> statement-breakpoint
ALTER TABLE "participations" DROP COLUMN "version";--> statement-breakpoint
ALTER TABLE "partnerships" DROP COLUMN "version";--> statement-breakpoint
ALTER TABLE "budget_lines" DROP COLUMN "version";