CREATE TABLE "guidance_values" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"value" bigint NOT NULL,
	"valid_from_year" smallint,
	"state" text NOT NULL,
	"source" text NOT NULL,
	"ours" boolean NOT NULL,
	CONSTRAINT "guidance_values_from" UNIQUE NULLS NOT DISTINCT("key","valid_from_year"),
	CONSTRAINT "guidance_values_key" CHECK (key in ('own_operating_cents', 'staff_hundredths', 'actor_kinds', 'actor_seen_years', 'long_term_years', 'short_agreement_years', 'short_term_years', 'short_term_themes')),
	CONSTRAINT "guidance_values_state" CHECK (state in ('draft', 'published')),
	CONSTRAINT "guidance_values_value" CHECK ("guidance_values"."value" >= 0)
);
--> statement-breakpoint
CREATE TABLE "budget_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"partnership_id" uuid,
	"source" text NOT NULL,
	"programme" text DEFAULT '' NOT NULL,
	"kind" text NOT NULL,
	"planned_cents" bigint,
	"actual_cents" bigint,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "budget_lines_line" UNIQUE("record_id","source","programme","kind"),
	CONSTRAINT "budget_lines_source" CHECK (source in ('own', 'other_municipality', 'federal', 'flemish', 'provincial', 'european', 'fundraising_private', 'partner_abroad', 'other')),
	CONSTRAINT "budget_lines_kind" CHECK (kind in ('operating', 'staff', 'investment', 'in_kind')),
	CONSTRAINT "budget_lines_planned" CHECK (planned_cents between 0 and 100000000000),
	CONSTRAINT "budget_lines_actual" CHECK (actual_cents between 0 and 100000000000)
);
--> statement-breakpoint
CREATE TABLE "municipality_years" (
	"municipality_id" uuid NOT NULL,
	"origin_nis" text NOT NULL,
	"year" smallint NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	"confirmed_by" text NOT NULL,
	CONSTRAINT "municipality_years_municipality_id_origin_nis_year_pk" PRIMARY KEY("municipality_id","origin_nis","year")
);
--> statement-breakpoint
CREATE TABLE "record_shares" (
	"municipality_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"partnership_id" uuid,
	"approach" text NOT NULL,
	"percent" smallint NOT NULL,
	CONSTRAINT "record_shares_record_id_approach_pk" PRIMARY KEY("record_id","approach"),
	CONSTRAINT "record_shares_percent" CHECK ("record_shares"."percent" between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "yearly_records" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"origin_nis" text NOT NULL,
	"year" smallint NOT NULL,
	"partnership_id" uuid,
	"membership_id" uuid,
	"approach" text,
	"fte_planned" numeric(5, 2),
	"fte_actual" numeric(5, 2),
	"confirmed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "yearly_records_subject" UNIQUE NULLS NOT DISTINCT("municipality_id","origin_nis","year","partnership_id","membership_id","approach"),
	CONSTRAINT "yearly_records_owner" UNIQUE("municipality_id","id"),
	CONSTRAINT "yearly_records_tie" UNIQUE("id","partnership_id"),
	CONSTRAINT "yearly_records_one_subject" CHECK (num_nonnulls("yearly_records"."partnership_id", "yearly_records"."membership_id", "yearly_records"."approach") = 1),
	CONSTRAINT "yearly_records_fte" CHECK ("yearly_records"."fte_planned" >= 0 and "yearly_records"."fte_actual" >= 0)
);
--> statement-breakpoint
ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_record" FOREIGN KEY ("municipality_id","record_id") REFERENCES "public"."yearly_records"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_tie" FOREIGN KEY ("record_id","partnership_id") REFERENCES "public"."yearly_records"("id","partnership_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality_years" ADD CONSTRAINT "municipality_years_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "record_shares" ADD CONSTRAINT "record_shares_approach_approaches_code_fk" FOREIGN KEY ("approach") REFERENCES "public"."approaches"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "record_shares" ADD CONSTRAINT "record_shares_record" FOREIGN KEY ("municipality_id","record_id") REFERENCES "public"."yearly_records"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "record_shares" ADD CONSTRAINT "record_shares_tie" FOREIGN KEY ("record_id","partnership_id") REFERENCES "public"."yearly_records"("id","partnership_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "yearly_records" ADD CONSTRAINT "yearly_records_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "yearly_records" ADD CONSTRAINT "yearly_records_approach_approaches_code_fk" FOREIGN KEY ("approach") REFERENCES "public"."approaches"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "yearly_records" ADD CONSTRAINT "yearly_records_participation" FOREIGN KEY ("municipality_id","partnership_id") REFERENCES "public"."participations"("municipality_id","partnership_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_owner" UNIQUE("municipality_id","id");--> statement-breakpoint
ALTER TABLE "yearly_records" ADD CONSTRAINT "yearly_records_membership" FOREIGN KEY ("municipality_id","membership_id") REFERENCES "public"."memberships"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "budget_lines_owner" ON "budget_lines" USING btree ("municipality_id","record_id");--> statement-breakpoint
CREATE INDEX "budget_lines_partnership" ON "budget_lines" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "record_shares_owner" ON "record_shares" USING btree ("municipality_id","record_id");--> statement-breakpoint
CREATE INDEX "record_shares_partnership" ON "record_shares" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "yearly_records_partnership" ON "yearly_records" USING btree ("partnership_id","year");--> statement-breakpoint
CREATE INDEX "yearly_records_year" ON "yearly_records" USING btree ("municipality_id","year");
