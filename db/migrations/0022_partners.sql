CREATE TABLE "distinct_partners" (
	"municipality_id" uuid NOT NULL,
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	CONSTRAINT "distinct_partners_key" PRIMARY KEY("municipality_id","one_id","other_id"),
	CONSTRAINT "distinct_partners_order" CHECK ("distinct_partners"."one_id" < "distinct_partners"."other_id")
);
--> statement-breakpoint
CREATE TABLE "partner_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"ours_id" uuid NOT NULL,
	"theirs_id" uuid NOT NULL,
	"partnership_id" uuid,
	"since_year" smallint,
	"until_year" smallint,
	CONSTRAINT "partner_links_pair" UNIQUE("municipality_id","ours_id","theirs_id"),
	CONSTRAINT "partner_links_two" CHECK ("partner_links"."ours_id" <> "partner_links"."theirs_id"),
	CONSTRAINT "partner_links_years" CHECK ("partner_links"."until_year" >= "partner_links"."since_year")
);
--> statement-breakpoint
CREATE TABLE "partner_notes" (
	"municipality_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	CONSTRAINT "partner_notes_key" PRIMARY KEY("municipality_id","partner_id")
);
--> statement-breakpoint
CREATE TABLE "partners" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"name" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"compared_key" text collate "C" NOT NULL,
	"place_id" uuid,
	"website" text DEFAULT '' NOT NULL,
	"kbo" text,
	"vcode" text,
	"merged_into_id" uuid,
	CONSTRAINT "partners_owner" UNIQUE("municipality_id","id"),
	CONSTRAINT "partners_side" CHECK (side in ('ours', 'theirs')),
	CONSTRAINT "partners_name" CHECK (char_length("partners"."name") between 1 and 400),
	CONSTRAINT "partners_kbo_digits" CHECK ("partners"."kbo" ~ '^[01][0-9]{9}$'),
	CONSTRAINT "partners_vcode_digits" CHECK ("partners"."vcode" ~ '^V[0-9]{7}$'),
	CONSTRAINT "partners_merged_into_another" CHECK ("partners"."merged_into_id" <> "partners"."id")
);
--> statement-breakpoint
CREATE TABLE "partnership_partners" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"partnership_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"role" text NOT NULL,
	"what" text DEFAULT '' NOT NULL,
	"from_date" date,
	"until_date" date,
	CONSTRAINT "partnership_partners_role" CHECK (role in ('carries_out', 'takes_part', 'gives_knowledge', 'funds')),
	CONSTRAINT "partnership_partners_what" CHECK (char_length("partnership_partners"."what") <= 160),
	CONSTRAINT "partnership_partners_days" CHECK ("partnership_partners"."until_date" >= "partnership_partners"."from_date")
);
--> statement-breakpoint
ALTER TABLE "contacts" ALTER COLUMN "partnership_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ALTER COLUMN "side" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "partner_id" uuid;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "until_date" date;--> statement-breakpoint
ALTER TABLE "participation_notes" ADD COLUMN "agreement_at" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "participation_notes" ADD COLUMN "file_at" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "distinct_partners" ADD CONSTRAINT "distinct_partners_one" FOREIGN KEY ("municipality_id","one_id") REFERENCES "public"."partners"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "distinct_partners" ADD CONSTRAINT "distinct_partners_other" FOREIGN KEY ("municipality_id","other_id") REFERENCES "public"."partners"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "partner_links" ADD CONSTRAINT "partner_links_ours" FOREIGN KEY ("municipality_id","ours_id") REFERENCES "public"."partners"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "partner_links" ADD CONSTRAINT "partner_links_theirs" FOREIGN KEY ("municipality_id","theirs_id") REFERENCES "public"."partners"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "partner_links" ADD CONSTRAINT "partner_links_participation" FOREIGN KEY ("municipality_id","partnership_id") REFERENCES "public"."participations"("municipality_id","partnership_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "partner_notes" ADD CONSTRAINT "partner_notes_partner" FOREIGN KEY ("municipality_id","partner_id") REFERENCES "public"."partners"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "partners" ADD CONSTRAINT "partners_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "partners" ADD CONSTRAINT "partners_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners" ADD CONSTRAINT "partners_merged_into" FOREIGN KEY ("municipality_id","merged_into_id") REFERENCES "public"."partners"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "partnership_partners" ADD CONSTRAINT "partnership_partners_partner" FOREIGN KEY ("municipality_id","partner_id") REFERENCES "public"."partners"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "partnership_partners" ADD CONSTRAINT "partnership_partners_participation" FOREIGN KEY ("municipality_id","partnership_id") REFERENCES "public"."participations"("municipality_id","partnership_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "distinct_partners_other_index" ON "distinct_partners" USING btree ("municipality_id","other_id");--> statement-breakpoint
CREATE INDEX "partner_links_theirs_index" ON "partner_links" USING btree ("municipality_id","theirs_id");--> statement-breakpoint
CREATE INDEX "partner_links_partnership" ON "partner_links" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "partners_municipality" ON "partners" USING btree ("municipality_id","sort_key","id");--> statement-breakpoint
CREATE INDEX "partners_merged" ON "partners" USING btree ("municipality_id","merged_into_id");--> statement-breakpoint
CREATE INDEX "partners_place" ON "partners" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "partners_compared" ON "partners" USING btree ("municipality_id","compared_key");--> statement-breakpoint
CREATE UNIQUE INDEX "partners_kbo" ON "partners" USING btree ("municipality_id","kbo") WHERE "partners"."merged_into_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "partners_vcode" ON "partners" USING btree ("municipality_id","vcode") WHERE "partners"."merged_into_id" is null;--> statement-breakpoint
CREATE INDEX "partnership_partners_of_partner" ON "partnership_partners" USING btree ("municipality_id","partner_id");--> statement-breakpoint
CREATE INDEX "partnership_partners_of_partnership" ON "partnership_partners" USING btree ("partnership_id","municipality_id");--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_partner" FOREIGN KEY ("municipality_id","partner_id") REFERENCES "public"."partners"("municipality_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "contacts_of_partner" ON "contacts" USING btree ("municipality_id","partner_id");--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_of_one" CHECK (num_nonnulls("contacts"."partnership_id", "contacts"."partner_id") = 1);--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_side_of_partnership" CHECK (("contacts"."partnership_id" is null) = ("contacts"."side" is null));