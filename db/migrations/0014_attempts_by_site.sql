ALTER TABLE "sign_in_attempts" ADD COLUMN "site_hash" text;--> statement-breakpoint
CREATE INDEX "sign_in_attempts_site" ON "sign_in_attempts" USING btree ("site_hash","at");