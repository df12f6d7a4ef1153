ALTER TABLE "audit_rows" ADD COLUMN "is_closed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_rows" ADD COLUMN "request_id" uuid;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "is_closed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "request_id" uuid;--> statement-breakpoint
CREATE INDEX "audit_rows_request" ON "audit_rows" USING btree ("request_id");