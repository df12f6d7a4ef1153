CREATE TABLE "contacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"partnership_id" uuid NOT NULL,
	"side" text NOT NULL,
	"contact_function" text NOT NULL,
	"name" text NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contacts_side" CHECK (side in ('ours', 'theirs'))
);
--> statement-breakpoint
CREATE TABLE "participation_notes" (
	"municipality_id" uuid NOT NULL,
	"partnership_id" uuid NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"reciprocity" text DEFAULT '' NOT NULL,
	CONSTRAINT "participation_notes_municipality_id_partnership_id_pk" PRIMARY KEY("municipality_id","partnership_id")
);
--> statement-breakpoint
CREATE TABLE "form_drafts" (
	"municipality_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"form" text NOT NULL,
	"content" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "form_drafts_municipality_id_person_id_form_pk" PRIMARY KEY("municipality_id","person_id","form")
);
--> statement-breakpoint
CREATE TABLE "participation_actors" (
	"municipality_id" uuid NOT NULL,
	"partnership_id" uuid NOT NULL,
	"actor_group" text NOT NULL,
	"last_seen_year" smallint NOT NULL,
	CONSTRAINT "participation_actors_key" PRIMARY KEY("municipality_id","partnership_id","actor_group"),
	CONSTRAINT "participation_actors_group" CHECK (actor_group in ('political_level', 'administration', 'civil_society', 'private_sector', 'schools', 'knowledge_institutions', 'health_institutions', 'youth', 'diaspora', 'committee'))
);
--> statement-breakpoint
CREATE TABLE "participation_departments" (
	"municipality_id" uuid NOT NULL,
	"partnership_id" uuid NOT NULL,
	"department" text NOT NULL,
	CONSTRAINT "participation_departments_key" PRIMARY KEY("municipality_id","partnership_id","department")
);
--> statement-breakpoint
CREATE TABLE "partner_actors" (
	"partnership_id" uuid NOT NULL,
	"actor_group" text NOT NULL,
	"last_seen_year" smallint NOT NULL,
	CONSTRAINT "partner_actors_partnership_id_actor_group_pk" PRIMARY KEY("partnership_id","actor_group"),
	CONSTRAINT "partner_actors_group" CHECK (actor_group in ('political_level', 'administration', 'civil_society', 'private_sector', 'schools', 'knowledge_institutions', 'health_institutions', 'youth', 'diaspora', 'committee'))
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"network" text,
	"offer" text,
	"organisation" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"approach" text NOT NULL,
	"policy_field" text DEFAULT '' NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"since_year" smallint,
	"since_month" smallint,
	"since_day" smallint,
	"until_year" smallint,
	"withdrawn_on" date,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "memberships_organisation" CHECK (char_length("memberships"."organisation") between 1 and 400),
	CONSTRAINT "memberships_one_origin" CHECK (num_nonnulls("memberships"."network", "memberships"."offer") <= 1),
	CONSTRAINT "memberships_month" CHECK ("memberships"."since_month" between 1 and 12),
	CONSTRAINT "memberships_day" CHECK ("memberships"."since_day" between 1 and 31),
	CONSTRAINT "memberships_since" CHECK ("memberships"."since_month" is null or "memberships"."since_year" is not null),
	CONSTRAINT "memberships_since_day" CHECK ("memberships"."since_day" is null or "memberships"."since_month" is not null),
	CONSTRAINT "memberships_years" CHECK ("memberships"."until_year" >= "memberships"."since_year")
);
--> statement-breakpoint
CREATE TABLE "circumstances" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partnership_id" uuid NOT NULL,
	"circumstance" text NOT NULL,
	"from_date" date NOT NULL,
	"until_date" date,
	"remark" text DEFAULT '' NOT NULL,
	CONSTRAINT "circumstances_period" CHECK ("circumstances"."until_date" >= "circumstances"."from_date")
);
--> statement-breakpoint
CREATE TABLE "partnership_approaches" (
	"partnership_id" uuid NOT NULL,
	"approach" text NOT NULL,
	CONSTRAINT "partnership_approaches_partnership_id_approach_pk" PRIMARY KEY("partnership_id","approach")
);
--> statement-breakpoint
CREATE TABLE "partnership_goals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partnership_id" uuid NOT NULL,
	"side" text NOT NULL,
	"goal" text NOT NULL,
	"sort_order" smallint NOT NULL,
	CONSTRAINT "partnership_goals_side" CHECK (side in ('ours', 'theirs'))
);
--> statement-breakpoint
CREATE TABLE "partnership_sdgs" (
	"partnership_id" uuid NOT NULL,
	"goal" integer NOT NULL,
	CONSTRAINT "partnership_sdgs_partnership_id_goal_pk" PRIMARY KEY("partnership_id","goal")
);
--> statement-breakpoint
CREATE TABLE "partnership_themes" (
	"partnership_id" uuid NOT NULL,
	"theme" text NOT NULL,
	CONSTRAINT "partnership_themes_partnership_id_theme_pk" PRIMARY KEY("partnership_id","theme")
);
--> statement-breakpoint
CREATE TABLE "local_governments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	CONSTRAINT "local_governments_name" UNIQUE("place_id","kind","sort_key"),
	CONSTRAINT "local_governments_kind" CHECK (kind in ('local_government', 'grouping_of_local_governments'))
);
--> statement-breakpoint
ALTER TABLE "life_cycles" ADD COLUMN "cause" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "partnership_places" ADD COLUMN "partner_kind" text;--> statement-breakpoint
ALTER TABLE "partnership_places" ADD COLUMN "local_government_id" uuid;--> statement-breakpoint
ALTER TABLE "partnerships" ADD COLUMN "agreement" text;--> statement-breakpoint
ALTER TABLE "partnerships" ADD COLUMN "agreement_year" smallint;--> statement-breakpoint
ALTER TABLE "partnerships" ADD COLUMN "agreement_until" date;--> statement-breakpoint
ALTER TABLE "partnerships" ADD COLUMN "rhythm_years" smallint;--> statement-breakpoint
ALTER TABLE "partnerships" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "partnerships" ADD COLUMN "withdrawn_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_participation" FOREIGN KEY ("municipality_id","partnership_id") REFERENCES "public"."participations"("municipality_id","partnership_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "participation_notes" ADD CONSTRAINT "participation_notes_participation" FOREIGN KEY ("municipality_id","partnership_id") REFERENCES "public"."participations"("municipality_id","partnership_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "form_drafts" ADD CONSTRAINT "form_drafts_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "form_drafts" ADD CONSTRAINT "form_drafts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation_actors" ADD CONSTRAINT "participation_actors_participation" FOREIGN KEY ("municipality_id","partnership_id") REFERENCES "public"."participations"("municipality_id","partnership_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "participation_departments" ADD CONSTRAINT "participation_departments_participation" FOREIGN KEY ("municipality_id","partnership_id") REFERENCES "public"."participations"("municipality_id","partnership_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "partner_actors" ADD CONSTRAINT "partner_actors_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_network_networks_code_fk" FOREIGN KEY ("network") REFERENCES "public"."networks"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_offer_offers_code_fk" FOREIGN KEY ("offer") REFERENCES "public"."offers"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_approach_approaches_code_fk" FOREIGN KEY ("approach") REFERENCES "public"."approaches"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "circumstances" ADD CONSTRAINT "circumstances_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_approaches" ADD CONSTRAINT "partnership_approaches_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_approaches" ADD CONSTRAINT "partnership_approaches_approach_approaches_code_fk" FOREIGN KEY ("approach") REFERENCES "public"."approaches"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "partnership_goals" ADD CONSTRAINT "partnership_goals_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_sdgs" ADD CONSTRAINT "partnership_sdgs_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_sdgs" ADD CONSTRAINT "partnership_sdgs_goal_sdgs_goal_fk" FOREIGN KEY ("goal") REFERENCES "public"."sdgs"("goal") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "partnership_themes" ADD CONSTRAINT "partnership_themes_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "local_governments" ADD CONSTRAINT "local_governments_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contacts_participation_index" ON "contacts" USING btree ("municipality_id","partnership_id");--> statement-breakpoint
CREATE INDEX "contacts_partnership" ON "contacts" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "participation_notes_partnership" ON "participation_notes" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "participation_actors_partnership" ON "participation_actors" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "participation_departments_partnership" ON "participation_departments" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "memberships_municipality" ON "memberships" USING btree ("municipality_id","sort_key","id");--> statement-breakpoint
CREATE INDEX "circumstances_partnership" ON "circumstances" USING btree ("partnership_id","from_date");--> statement-breakpoint
CREATE INDEX "partnership_goals_partnership" ON "partnership_goals" USING btree ("partnership_id","sort_order");--> statement-breakpoint
ALTER TABLE "partnership_places" ADD CONSTRAINT "partnership_places_local_government_id_local_governments_id_fk" FOREIGN KEY ("local_government_id") REFERENCES "public"."local_governments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "partnership_places_local_government" ON "partnership_places" USING btree ("local_government_id");--> statement-breakpoint
ALTER TABLE "partnership_places" ADD CONSTRAINT "partnership_places_partner_kind" CHECK (partner_kind in ('local_government', 'grouping_of_local_governments', 'other'));--> statement-breakpoint
ALTER TABLE "partnership_places" ADD CONSTRAINT "partnership_places_local_government" CHECK ((coalesce("partnership_places"."partner_kind", 'other') = 'other') = ("partnership_places"."local_government_id" is null));--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_agreement" CHECK (agreement in ('none', 'agreement', 'charter'));--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_rhythm" CHECK ("partnerships"."rhythm_years" between 1 and 4);