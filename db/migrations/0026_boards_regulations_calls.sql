CREATE TABLE "boards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"name" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"council_date" date,
	"council_number" text DEFAULT '' NOT NULL,
	"quorum_percent" smallint DEFAULT 50 NOT NULL,
	"quorum_of" text DEFAULT 'able' NOT NULL,
	"proxies_max" smallint DEFAULT 0 NOT NULL,
	"has_casting_vote" boolean DEFAULT false NOT NULL,
	"fewest_able" smallint DEFAULT 3 NOT NULL,
	"substitute" text DEFAULT 'nobody' NOT NULL,
	"interest_way" text DEFAULT 'closed' NOT NULL,
	"counted_on" date,
	"all_women" smallint,
	"all_men" smallint,
	"all_others" smallint,
	"voting_women" smallint,
	"voting_men" smallint,
	"voting_others" smallint,
	"ended_on" date,
	CONSTRAINT "boards_owner" UNIQUE("municipality_id","id"),
	CONSTRAINT "boards_name" CHECK (char_length("boards"."name") between 1 and 400),
	CONSTRAINT "boards_quorum" CHECK ("boards"."quorum_percent" between 0 and 100),
	CONSTRAINT "boards_quorum_of" CHECK (quorum_of in ('all', 'able')),
	CONSTRAINT "boards_substitute" CHECK (substitute in ('service', 'nobody')),
	CONSTRAINT "boards_interest_way" CHECK (interest_way in ('closed', 'reads')),
	CONSTRAINT "boards_proxies" CHECK ("boards"."proxies_max" between 0 and 5),
	CONSTRAINT "boards_fewest" CHECK ("boards"."fewest_able" between 1 and 50),
	CONSTRAINT "boards_counted" CHECK (num_nonnulls(counted_on, all_women, all_men, all_others, voting_women, voting_men, voting_others) in (0, 7) and voting_women <= all_women and voting_men <= all_men and voting_others <= all_others and least(voting_women, voting_men, voting_others) >= 0)
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"board_id" uuid NOT NULL,
	"person_id" uuid,
	"name" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"function" text NOT NULL,
	"capacity" text NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"votes" boolean NOT NULL,
	"from_date" date NOT NULL,
	"until_date" date,
	"ended_on" date,
	CONSTRAINT "seats_owner" UNIQUE("municipality_id","id"),
	CONSTRAINT "seats_function" CHECK (function in ('chair', 'vice_chair', 'secretary', 'member')),
	CONSTRAINT "seats_capacity" CHECK (capacity in ('organisation', 'resident', 'expert', 'official', 'council_member', 'college_member')),
	CONSTRAINT "seats_name" CHECK (char_length("seats"."name") between 1 and 400),
	CONSTRAINT "seats_organisation" CHECK (("seats"."organisation" <> '') = ("seats"."capacity" = 'organisation')),
	CONSTRAINT "seats_term" CHECK ("seats"."until_date" >= "seats"."from_date"),
	CONSTRAINT "seats_ended" CHECK ("seats"."ended_on" >= "seats"."from_date")
);
--> statement-breakpoint
CREATE TABLE "call_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"name" text NOT NULL,
	"sort_order" smallint NOT NULL,
	"approach" text NOT NULL,
	"programme" text DEFAULT '' NOT NULL,
	"envelope_cents" bigint,
	"granted_cents" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "call_lines_owner" UNIQUE("municipality_id","id"),
	CONSTRAINT "call_lines_order" UNIQUE("municipality_id","call_id","sort_order"),
	CONSTRAINT "call_lines_name" CHECK (char_length("call_lines"."name") between 1 and 400),
	CONSTRAINT "call_lines_envelope" CHECK ("call_lines"."envelope_cents" between 1 and 100000000000),
	CONSTRAINT "call_lines_granted" CHECK ("call_lines"."granted_cents" >= 0 and "call_lines"."granted_cents" <= coalesce("call_lines"."envelope_cents", "call_lines"."granted_cents"))
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"regulation_version_id" uuid NOT NULL,
	"title" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date,
	"is_sealed" boolean DEFAULT false NOT NULL,
	"envelope_cents" bigint,
	"granted_cents" bigint DEFAULT 0 NOT NULL,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "calls_owner" UNIQUE("municipality_id","id"),
	CONSTRAINT "calls_kind" CHECK (kind in ('window', 'permanent')),
	CONSTRAINT "calls_state" CHECK (state in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "calls_title" CHECK (char_length("calls"."title") between 1 and 400),
	CONSTRAINT "calls_window" CHECK ("calls"."closes_on" >= "calls"."opens_on" or ("calls"."kind" = 'permanent' and "calls"."closes_on" is null)),
	CONSTRAINT "calls_sealed" CHECK (not ("calls"."is_sealed" and "calls"."kind" = 'permanent')),
	CONSTRAINT "calls_withdrawn" CHECK (("calls"."withdrawn_reason" <> '') = ("calls"."state" = 'withdrawn')),
	CONSTRAINT "calls_envelope" CHECK ("calls"."envelope_cents" between 1 and 100000000000),
	CONSTRAINT "calls_granted" CHECK ("calls"."granted_cents" >= 0 and "calls"."granted_cents" <= coalesce("calls"."envelope_cents", "calls"."granted_cents"))
);
--> statement-breakpoint
CREATE TABLE "transitions" (
	"machine" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	CONSTRAINT "transitions_machine_from_state_to_state_pk" PRIMARY KEY("machine","from_state","to_state")
);
--> statement-breakpoint
CREATE TABLE "appeal_texts" (
	"municipality_id" uuid NOT NULL,
	"from_date" date NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "appeal_texts_municipality_id_from_date_pk" PRIMARY KEY("municipality_id","from_date"),
	CONSTRAINT "appeal_texts_text" CHECK (char_length("appeal_texts"."text") between 1 and 20000)
);
--> statement-breakpoint
CREATE TABLE "regulation_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"regulation_id" uuid NOT NULL,
	"no" smallint NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"council_date" date,
	"council_number" text DEFAULT '' NOT NULL,
	"in_force_from" date,
	"in_force_until" date,
	"text" text DEFAULT '' NOT NULL,
	"switches" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "regulation_versions_owner" UNIQUE("municipality_id","id"),
	CONSTRAINT "regulation_versions_no" UNIQUE("municipality_id","regulation_id","no"),
	CONSTRAINT "regulation_versions_state" CHECK (state in ('draft', 'adopted')),
	CONSTRAINT "regulation_versions_adopted" CHECK ("regulation_versions"."state" = 'draft' or ("regulation_versions"."council_date" is not null and "regulation_versions"."council_number" <> '' and "regulation_versions"."in_force_from" is not null)),
	CONSTRAINT "regulation_versions_in_force" CHECK ("regulation_versions"."in_force_until" >= "regulation_versions"."in_force_from")
);
--> statement-breakpoint
CREATE TABLE "regulations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"name" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	CONSTRAINT "regulations_owner" UNIQUE("municipality_id","id"),
	CONSTRAINT "regulations_name" CHECK (char_length("regulations"."name") between 1 and 400)
);
--> statement-breakpoint
ALTER TABLE "municipal_roles" DROP CONSTRAINT "municipal_roles_role";--> statement-breakpoint
ALTER TABLE "role_offers" DROP CONSTRAINT "role_offers_role";--> statement-breakpoint
ALTER TABLE "boards" ADD CONSTRAINT "boards_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_board" FOREIGN KEY ("municipality_id","board_id") REFERENCES "public"."boards"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "call_lines" ADD CONSTRAINT "call_lines_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "call_lines" ADD CONSTRAINT "call_lines_approach_approaches_code_fk" FOREIGN KEY ("approach") REFERENCES "public"."approaches"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_lines" ADD CONSTRAINT "call_lines_call" FOREIGN KEY ("municipality_id","call_id") REFERENCES "public"."calls"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_version" FOREIGN KEY ("municipality_id","regulation_version_id") REFERENCES "public"."regulation_versions"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "appeal_texts" ADD CONSTRAINT "appeal_texts_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD CONSTRAINT "regulation_versions_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD CONSTRAINT "regulation_versions_regulation" FOREIGN KEY ("municipality_id","regulation_id") REFERENCES "public"."regulations"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "regulations" ADD CONSTRAINT "regulations_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE UNIQUE INDEX "boards_municipality" ON "boards" USING btree ("municipality_id","sort_key");--> statement-breakpoint
CREATE INDEX "seats_of_board" ON "seats" USING btree ("municipality_id","board_id","sort_key");--> statement-breakpoint
CREATE INDEX "seats_person" ON "seats" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "calls_municipality" ON "calls" USING btree ("municipality_id","opens_on");--> statement-breakpoint
CREATE INDEX "calls_of_version" ON "calls" USING btree ("municipality_id","regulation_version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "regulation_versions_draft" ON "regulation_versions" USING btree ("municipality_id","regulation_id") WHERE "regulation_versions"."state" = 'draft';--> statement-breakpoint
CREATE UNIQUE INDEX "regulations_municipality" ON "regulations" USING btree ("municipality_id","sort_key");--> statement-breakpoint
ALTER TABLE "municipal_roles" ADD CONSTRAINT "municipal_roles_role" CHECK (role in ('coordinator', 'editor', 'reader', 'grant_handler', 'board_member', 'board_chair'));--> statement-breakpoint
ALTER TABLE "role_offers" ADD CONSTRAINT "role_offers_role" CHECK (case when municipality_id is null then role in ('adviser', 'administrator') else role in ('coordinator', 'editor', 'reader', 'grant_handler', 'board_member', 'board_chair') end);