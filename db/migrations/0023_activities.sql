CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"status" text NOT NULL,
	"cause" text,
	"first_day" date,
	"last_day" date,
	"precision" text,
	"from_time" text,
	"until_time" text,
	"setting" text NOT NULL,
	"place_id" uuid,
	"has_no_sessions" boolean DEFAULT false NOT NULL,
	"copied_from_id" uuid,
	"withdrawn_on" date,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "activities_owner" UNIQUE("municipality_id","id"),
	CONSTRAINT "activities_title" CHECK (char_length("activities"."title") between 1 and 400),
	CONSTRAINT "activities_status" CHECK (status in ('planned', 'done', 'cancelled')),
	CONSTRAINT "activities_precision" CHECK (precision in ('day', 'month', 'year')),
	CONSTRAINT "activities_setting" CHECK (setting in ('at_partner', 'with_us', 'third_place', 'online', 'at_home')),
	CONSTRAINT "activities_cause" CHECK (("activities"."cause" is not null) = ("activities"."status" = 'cancelled')),
	CONSTRAINT "activities_days" CHECK ("activities"."last_day" >= "activities"."first_day"),
	CONSTRAINT "activities_days_together" CHECK (num_nonnulls("activities"."first_day", "activities"."last_day", "activities"."precision") in (0, 3)),
	CONSTRAINT "activities_only_planned_without_day" CHECK ("activities"."status" = 'planned' or "activities"."first_day" is not null),
	CONSTRAINT "activities_whole_months_and_years" CHECK (coalesce("activities"."precision", 'day') = 'day' or (
        "activities"."first_day" = date_trunc("activities"."precision", "activities"."first_day"::timestamp)::date
        and "activities"."last_day" = (date_trunc("activities"."precision", "activities"."last_day"::timestamp) + ('1 ' || "activities"."precision")::interval)::date - 1
      )),
	CONSTRAINT "activities_hours" CHECK ("activities"."from_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "activities"."until_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	CONSTRAINT "activities_hours_of_a_day" CHECK ("activities"."from_time" is null or "activities"."precision" = 'day'),
	CONSTRAINT "activities_until_after_from" CHECK ("activities"."until_time" is null or "activities"."from_time" is not null)
);
--> statement-breakpoint
CREATE TABLE "activity_kind_approaches" (
	"kind" text NOT NULL,
	"approach" text NOT NULL,
	CONSTRAINT "activity_kind_approaches_approach_kind_pk" PRIMARY KEY("approach","kind")
);
--> statement-breakpoint
CREATE TABLE "activity_kinds" (
	"code" text PRIMARY KEY NOT NULL,
	"name_nl" text NOT NULL,
	"name_en" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_es" text NOT NULL,
	"sort_order" integer NOT NULL,
	"is_trip" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity_municipalities" (
	"municipality_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	CONSTRAINT "activity_municipalities_key" PRIMARY KEY("municipality_id","activity_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "activity_notes" (
	"municipality_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"agreement_at" text DEFAULT '' NOT NULL,
	"file_at" text DEFAULT '' NOT NULL,
	CONSTRAINT "activity_notes_key" PRIMARY KEY("municipality_id","owner_id","activity_id")
);
--> statement-breakpoint
CREATE TABLE "activity_texts" (
	"municipality_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"venue" text DEFAULT '' NOT NULL,
	CONSTRAINT "activity_texts_key" PRIMARY KEY("municipality_id","activity_id")
);
--> statement-breakpoint
CREATE TABLE "activity_choices" (
	"municipality_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"set" text NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "activity_choices_key" PRIMARY KEY("municipality_id","activity_id","set","code"),
	CONSTRAINT "activity_choices_set" CHECK ("set" in ('approaches', 'themes', 'sdgs', 'departments', 'support'))
);
--> statement-breakpoint
CREATE TABLE "activity_costs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"record_id" uuid,
	"partnership_id" uuid,
	"source" text,
	"programme" text,
	"kind" text,
	"planned_cents" bigint,
	"actual_cents" bigint,
	"is_rough" boolean DEFAULT false NOT NULL,
	CONSTRAINT "activity_costs_line" CHECK (num_nonnulls("activity_costs"."record_id", "activity_costs"."source", "activity_costs"."programme", "activity_costs"."kind") in (0, 4)),
	CONSTRAINT "activity_costs_partnership_of_record" CHECK ("activity_costs"."partnership_id" is null or "activity_costs"."record_id" is not null),
	CONSTRAINT "activity_costs_source" CHECK (source in ('own', 'other_municipality', 'federal', 'flemish', 'provincial', 'european', 'fundraising_private', 'partner_abroad', 'other')),
	CONSTRAINT "activity_costs_kind" CHECK (kind in ('operating', 'staff', 'investment', 'in_kind')),
	CONSTRAINT "activity_costs_planned" CHECK (planned_cents between 0 and 100000000000),
	CONSTRAINT "activity_costs_actual" CHECK (actual_cents between 0 and 100000000000)
);
--> statement-breakpoint
CREATE TABLE "activity_lesson_texts" (
	"municipality_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"lesson" text NOT NULL,
	CONSTRAINT "activity_lesson_texts_key" PRIMARY KEY("municipality_id","lesson_id"),
	CONSTRAINT "activity_lesson_texts_length" CHECK (char_length("activity_lesson_texts"."lesson") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "activity_lessons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"side" text NOT NULL,
	CONSTRAINT "activity_lessons_owner" UNIQUE("municipality_id","activity_id","id"),
	CONSTRAINT "activity_lessons_side" CHECK (side in ('ours', 'theirs'))
);
--> statement-breakpoint
CREATE TABLE "activity_memberships" (
	"municipality_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	CONSTRAINT "activity_memberships_key" PRIMARY KEY("municipality_id","membership_id","activity_id")
);
--> statement-breakpoint
CREATE TABLE "activity_participants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"side" text NOT NULL,
	"actor_group" text NOT NULL,
	"age_band" text,
	"people" integer,
	CONSTRAINT "activity_participants_line" UNIQUE NULLS NOT DISTINCT("municipality_id","activity_id","side","actor_group","age_band"),
	CONSTRAINT "activity_participants_side" CHECK (side in ('ours', 'theirs')),
	CONSTRAINT "activity_participants_group" CHECK (actor_group in ('political_level', 'administration', 'civil_society', 'private_sector', 'schools', 'knowledge_institutions', 'health_institutions', 'youth', 'diaspora', 'committee')),
	CONSTRAINT "activity_participants_age" CHECK (age_band in ('under_12', '12_17', '18_25', 'adults', 'mixed')),
	CONSTRAINT "activity_participants_people" CHECK (people between 0 and 500000)
);
--> statement-breakpoint
CREATE TABLE "activity_partners" (
	"municipality_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	CONSTRAINT "activity_partners_key" PRIMARY KEY("municipality_id","activity_id","partner_id")
);
--> statement-breakpoint
CREATE TABLE "activity_partnerships" (
	"municipality_id" uuid NOT NULL,
	"partnership_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	CONSTRAINT "activity_partnerships_key" PRIMARY KEY("municipality_id","partnership_id","activity_id")
);
--> statement-breakpoint
CREATE TABLE "activity_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"day" date,
	"what" text DEFAULT '' NOT NULL,
	CONSTRAINT "activity_sessions_kind" CHECK (kind in ('preparation', 'follow_up')),
	CONSTRAINT "activity_sessions_what" CHECK (char_length("activity_sessions"."what") <= 160)
);
--> statement-breakpoint
CREATE TABLE "activity_travel_steps" (
	"municipality_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"step" text NOT NULL,
	"done_on" date NOT NULL,
	CONSTRAINT "activity_travel_steps_key" PRIMARY KEY("municipality_id","activity_id","step"),
	CONSTRAINT "activity_travel_steps_step" CHECK (step in ('college_decision', 'insurance', 'travel_advice', 'visa', 'programme_sent'))
);
--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_kind_activity_kinds_code_fk" FOREIGN KEY ("kind") REFERENCES "public"."activity_kinds"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_copied_from" FOREIGN KEY ("municipality_id","copied_from_id") REFERENCES "public"."activities"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_kind_approaches" ADD CONSTRAINT "activity_kind_approaches_kind_activity_kinds_code_fk" FOREIGN KEY ("kind") REFERENCES "public"."activity_kinds"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_kind_approaches" ADD CONSTRAINT "activity_kind_approaches_approach_approaches_code_fk" FOREIGN KEY ("approach") REFERENCES "public"."approaches"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_municipalities" ADD CONSTRAINT "activity_municipalities_participant_id_municipalities_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_municipalities" ADD CONSTRAINT "activity_municipalities_activity" FOREIGN KEY ("municipality_id","activity_id") REFERENCES "public"."activities"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_notes" ADD CONSTRAINT "activity_notes_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_notes" ADD CONSTRAINT "activity_notes_activity" FOREIGN KEY ("owner_id","activity_id") REFERENCES "public"."activities"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_texts" ADD CONSTRAINT "activity_texts_activity" FOREIGN KEY ("municipality_id","activity_id") REFERENCES "public"."activities"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_choices" ADD CONSTRAINT "activity_choices_activity" FOREIGN KEY ("municipality_id","activity_id") REFERENCES "public"."activities"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_costs" ADD CONSTRAINT "activity_costs_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_costs" ADD CONSTRAINT "activity_costs_activity" FOREIGN KEY ("owner_id","activity_id") REFERENCES "public"."activities"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_costs" ADD CONSTRAINT "activity_costs_record" FOREIGN KEY ("municipality_id","record_id") REFERENCES "public"."yearly_records"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_costs" ADD CONSTRAINT "activity_costs_partnership" FOREIGN KEY ("record_id","partnership_id") REFERENCES "public"."yearly_records"("id","partnership_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_lesson_texts" ADD CONSTRAINT "activity_lesson_texts_lesson" FOREIGN KEY ("municipality_id","activity_id","lesson_id") REFERENCES "public"."activity_lessons"("municipality_id","activity_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_lessons" ADD CONSTRAINT "activity_lessons_activity" FOREIGN KEY ("municipality_id","activity_id") REFERENCES "public"."activities"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_memberships" ADD CONSTRAINT "activity_memberships_activity" FOREIGN KEY ("municipality_id","activity_id") REFERENCES "public"."activities"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_memberships" ADD CONSTRAINT "activity_memberships_membership" FOREIGN KEY ("municipality_id","membership_id") REFERENCES "public"."memberships"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_participants" ADD CONSTRAINT "activity_participants_activity" FOREIGN KEY ("municipality_id","activity_id") REFERENCES "public"."activities"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_partners" ADD CONSTRAINT "activity_partners_activity" FOREIGN KEY ("municipality_id","activity_id") REFERENCES "public"."activities"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_partners" ADD CONSTRAINT "activity_partners_partner" FOREIGN KEY ("municipality_id","partner_id") REFERENCES "public"."partners"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_partnerships" ADD CONSTRAINT "activity_partnerships_activity" FOREIGN KEY ("municipality_id","activity_id") REFERENCES "public"."activities"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_partnerships" ADD CONSTRAINT "activity_partnerships_participation" FOREIGN KEY ("municipality_id","partnership_id") REFERENCES "public"."participations"("municipality_id","partnership_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_sessions" ADD CONSTRAINT "activity_sessions_activity" FOREIGN KEY ("municipality_id","activity_id") REFERENCES "public"."activities"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "activity_travel_steps" ADD CONSTRAINT "activity_travel_steps_activity" FOREIGN KEY ("municipality_id","activity_id") REFERENCES "public"."activities"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "activities_by_day" ON "activities" USING btree ("municipality_id","last_day" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "activities_copies" ON "activities" USING btree ("municipality_id","copied_from_id");--> statement-breakpoint
CREATE INDEX "activities_place" ON "activities" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "activity_municipalities_participant" ON "activity_municipalities" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "activity_notes_of_activity" ON "activity_notes" USING btree ("owner_id","activity_id");--> statement-breakpoint
CREATE INDEX "activity_costs_partnership" ON "activity_costs" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "activity_costs_of_activity" ON "activity_costs" USING btree ("owner_id","activity_id");--> statement-breakpoint
CREATE INDEX "activity_costs_of_record" ON "activity_costs" USING btree ("municipality_id","record_id");--> statement-breakpoint
CREATE INDEX "activity_memberships_of_activity" ON "activity_memberships" USING btree ("municipality_id","activity_id");--> statement-breakpoint
CREATE INDEX "activity_partners_of_partner" ON "activity_partners" USING btree ("municipality_id","partner_id");--> statement-breakpoint
CREATE INDEX "activity_partnerships_of_activity" ON "activity_partnerships" USING btree ("municipality_id","activity_id");--> statement-breakpoint
CREATE INDEX "activity_partnerships_of_partnership" ON "activity_partnerships" USING btree ("partnership_id","activity_id");--> statement-breakpoint
CREATE INDEX "activity_sessions_of_activity" ON "activity_sessions" USING btree ("municipality_id","activity_id");--> statement-breakpoint
DELETE FROM "vocabularies" WHERE "vocabulary" = 'activity_kind';
