ALTER TABLE "approaches" ADD COLUMN "what_nl" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "approaches" ADD COLUMN "what_en" text DEFAULT '' NOT NULL;