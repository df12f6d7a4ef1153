CREATE TABLE "role_offers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"token_hash" text NOT NULL,
	"opens_any_account" boolean DEFAULT false NOT NULL,
	"made_by" uuid,
	"refused_choices" integer DEFAULT 0 NOT NULL,
	"offered_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "role_offers_token_hash" UNIQUE("token_hash"),
	CONSTRAINT "role_offers_role" CHECK (case when municipality_id is null then role in ('adviser', 'administrator') else role in ('coordinator', 'editor', 'reader', 'board_member', 'board_chair') end),
	CONSTRAINT "role_offers_accepted" CHECK ((accepted_at is null) = (accepted_by is null))
);
--> statement-breakpoint
ALTER TABLE "one_time_links" ADD COLUMN "municipality_id" uuid;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD COLUMN "made_by" uuid;--> statement-breakpoint
ALTER TABLE "role_offers" ADD CONSTRAINT "role_offers_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "role_offers" ADD CONSTRAINT "role_offers_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_offers" ADD CONSTRAINT "role_offers_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "role_offers_municipality" ON "role_offers" USING btree ("municipality_id","offered_at");--> statement-breakpoint
CREATE INDEX "role_offers_accepted_by" ON "role_offers" USING btree ("accepted_by");--> statement-breakpoint
CREATE INDEX "role_offers_made_by" ON "role_offers" USING btree ("made_by");--> statement-breakpoint
CREATE UNIQUE INDEX "role_offers_open" ON "role_offers" USING btree ("municipality_id","email","role") WHERE "role_offers"."accepted_at" is null and "role_offers"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "role_offers_open_platform" ON "role_offers" USING btree ("email") WHERE "role_offers"."municipality_id" is null and "role_offers"."accepted_at" is null and "role_offers"."ended_at" is null;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "one_time_links_municipality" ON "one_time_links" USING btree ("municipality_id","person_id");--> statement-breakpoint
CREATE INDEX "one_time_links_made_by" ON "one_time_links" USING btree ("made_by");