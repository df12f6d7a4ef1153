CREATE TABLE "approaches" (
	"code" text PRIMARY KEY NOT NULL,
	"name_nl" text NOT NULL,
	"name_en" text NOT NULL,
	"sort_order" integer NOT NULL,
	"mark_shape" text NOT NULL,
	"mark_colour" text NOT NULL,
	"has_place" boolean NOT NULL,
	"partner_is_local_government" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feature_scores" (
	"approach" text NOT NULL,
	"feature" text NOT NULL,
	"score" integer NOT NULL,
	CONSTRAINT "feature_scores_approach_feature_pk" PRIMARY KEY("approach","feature"),
	CONSTRAINT "feature_scores_score" CHECK ("feature_scores"."score" between 0 and 3)
);
--> statement-breakpoint
CREATE TABLE "features" (
	"code" text PRIMARY KEY NOT NULL,
	"name_nl" text NOT NULL,
	"name_en" text NOT NULL,
	"sort_order" integer NOT NULL,
	"is_demand" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_rows" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_rows_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" uuid NOT NULL,
	"municipality_id" uuid,
	"table_name" text NOT NULL,
	"operation" text NOT NULL,
	"subject_id" text NOT NULL,
	"partnership_id" uuid,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"command" text NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"municipality_id" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"transaction_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"municipality_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"command" text NOT NULL,
	"input_hash" text NOT NULL,
	"result" jsonb,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_municipality_id_key_pk" PRIMARY KEY("municipality_id","key")
);
--> statement-breakpoint
CREATE TABLE "marks" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "municipalities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"nis_code" text NOT NULL,
	"name" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"province" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"successor_id" uuid,
	"population" integer,
	"kbo_number" text,
	"lblod_uri" text,
	"latitude" double precision,
	"longitude" double precision,
	CONSTRAINT "municipalities_slug_unique" UNIQUE("slug"),
	CONSTRAINT "municipalities_nisCode_unique" UNIQUE("nis_code")
);
--> statement-breakpoint
CREATE TABLE "life_cycles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partnership_id" uuid NOT NULL,
	"from_date" date,
	"state" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "life_cycles_from" UNIQUE NULLS NOT DISTINCT("partnership_id","from_date"),
	CONSTRAINT "life_cycles_state" CHECK (state in ('exploring', 'active', 'dormant', 'phasing_out', 'ended'))
);
--> statement-breakpoint
CREATE TABLE "participations" (
	"municipality_id" uuid NOT NULL,
	"partnership_id" uuid NOT NULL,
	"state" text NOT NULL,
	"from_year" smallint,
	"until_year" smallint,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "participations_municipality_id_partnership_id_pk" PRIMARY KEY("municipality_id","partnership_id"),
	CONSTRAINT "participations_state" CHECK (state in ('invited', 'accepted', 'declined', 'left')),
	CONSTRAINT "participations_years" CHECK ("participations"."until_year" is null or "participations"."from_year" is null or "participations"."until_year" >= "participations"."from_year")
);
--> statement-breakpoint
CREATE TABLE "partnership_forms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partnership_id" uuid NOT NULL,
	"from_year" smallint,
	"approach" text NOT NULL,
	"formality" text NOT NULL,
	CONSTRAINT "partnership_forms_from" UNIQUE NULLS NOT DISTINCT("partnership_id","from_year"),
	CONSTRAINT "partnership_forms_formality" CHECK (formality in ('partnership', 'friendship', 'contact', 'project'))
);
--> statement-breakpoint
CREATE TABLE "partnership_places" (
	"partnership_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"sort_order" smallint NOT NULL,
	CONSTRAINT "partnership_places_partnership_id_place_id_pk" PRIMARY KEY("partnership_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "partnerships" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_municipality_id" uuid NOT NULL,
	"title" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"since_year" smallint,
	"since_month" smallint,
	"since_day" smallint,
	"visibility" text DEFAULT 'members' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "partnerships_visibility" CHECK (visibility in ('own', 'members', 'public')),
	CONSTRAINT "partnerships_title" CHECK (char_length("partnerships"."title") between 1 and 400),
	CONSTRAINT "partnerships_month" CHECK ("partnerships"."since_month" between 1 and 12),
	CONSTRAINT "partnerships_day" CHECK ("partnerships"."since_day" between 1 and 31),
	CONSTRAINT "partnerships_since" CHECK ("partnerships"."since_month" is null or "partnerships"."since_year" is not null),
	CONSTRAINT "partnerships_since_day" CHECK ("partnerships"."since_day" is null or "partnerships"."since_month" is not null)
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text,
	"disabled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "municipal_roles" (
	"municipality_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "municipal_roles_municipality_id_person_id_role_pk" PRIMARY KEY("municipality_id","person_id","role"),
	CONSTRAINT "municipal_roles_role" CHECK (role in ('coordinator', 'editor', 'reader', 'board_member', 'board_chair'))
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	CONSTRAINT "people_email_unique" UNIQUE("email"),
	CONSTRAINT "people_email" CHECK ("people"."email" = lower("people"."email"))
);
--> statement-breakpoint
CREATE TABLE "platform_roles" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "platform_roles_role" CHECK (role in ('adviser', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_hash" text NOT NULL,
	"address_hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"succeeded" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "countries" (
	"iso2" text PRIMARY KEY NOT NULL,
	"name_nl" text NOT NULL,
	"name_en" text NOT NULL,
	"name_fr" text NOT NULL,
	"continent" text NOT NULL,
	"dac_recipient" boolean NOT NULL,
	"dac_group" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" uuid PRIMARY KEY NOT NULL,
	"geonames_id" integer,
	"country" text NOT NULL,
	"region" text DEFAULT '' NOT NULL,
	"name" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	CONSTRAINT "places_geonamesId_unique" UNIQUE("geonames_id")
);
--> statement-breakpoint
ALTER TABLE "feature_scores" ADD CONSTRAINT "feature_scores_approach_approaches_code_fk" FOREIGN KEY ("approach") REFERENCES "public"."approaches"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "feature_scores" ADD CONSTRAINT "feature_scores_feature_features_code_fk" FOREIGN KEY ("feature") REFERENCES "public"."features"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "audit_rows" ADD CONSTRAINT "audit_rows_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_rows" ADD CONSTRAINT "audit_rows_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_successor_id_municipalities_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "life_cycles" ADD CONSTRAINT "life_cycles_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_forms" ADD CONSTRAINT "partnership_forms_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_forms" ADD CONSTRAINT "partnership_forms_approach_approaches_code_fk" FOREIGN KEY ("approach") REFERENCES "public"."approaches"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "partnership_places" ADD CONSTRAINT "partnership_places_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_places" ADD CONSTRAINT "partnership_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_lead_municipality_id_municipalities_id_fk" FOREIGN KEY ("lead_municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipal_roles" ADD CONSTRAINT "municipal_roles_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "municipal_roles" ADD CONSTRAINT "municipal_roles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_roles" ADD CONSTRAINT "platform_roles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_country_countries_iso2_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso2") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "audit_rows_subject" ON "audit_rows" USING btree ("municipality_id","subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_rows_partnership" ON "audit_rows" USING btree ("partnership_id","id");--> statement-breakpoint
CREATE INDEX "audit_rows_event" ON "audit_rows" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "events_municipality" ON "events" USING btree ("municipality_id","at");--> statement-breakpoint
CREATE INDEX "municipalities_sort_key" ON "municipalities" USING btree ("sort_key","id");--> statement-breakpoint
CREATE INDEX "participations_partnership" ON "participations" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "partnership_places_place" ON "partnership_places" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "partnerships_lead" ON "partnerships" USING btree ("lead_municipality_id","sort_key","id");--> statement-breakpoint
CREATE INDEX "municipal_roles_person" ON "municipal_roles" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "one_time_links_person" ON "one_time_links" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_account" ON "sign_in_attempts" USING btree ("account_hash","at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_address" ON "sign_in_attempts" USING btree ("address_hash","at");--> statement-breakpoint
CREATE UNIQUE INDEX "places_free_entry" ON "places" USING btree ("country","region","sort_key") WHERE "places"."geonames_id" is null;--> statement-breakpoint
CREATE INDEX "places_sort_key" ON "places" USING btree ("sort_key");