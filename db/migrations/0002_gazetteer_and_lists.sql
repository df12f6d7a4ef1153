CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TABLE "networks" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"focus" text NOT NULL,
	"approach" text NOT NULL,
	"website" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offers" (
	"code" text PRIMARY KEY NOT NULL,
	"name_nl" text NOT NULL,
	"name_en" text NOT NULL,
	"approach" text,
	"who_offers" text NOT NULL,
	"what_nl" text NOT NULL,
	"what_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gazetteer" (
	"geonames_id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"other_names" text DEFAULT '' NOT NULL,
	"country" text NOT NULL,
	"region" text DEFAULT '' NOT NULL,
	"population" integer NOT NULL,
	"sort_key" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sdgs" (
	"goal" integer PRIMARY KEY NOT NULL,
	"name_nl" text NOT NULL,
	"name_en" text NOT NULL,
	"name_fr" text NOT NULL,
	"colour" text NOT NULL,
	"text_colour" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vocabularies" (
	"vocabulary" text NOT NULL,
	"code" text NOT NULL,
	"name_nl" text NOT NULL,
	"name_en" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_es" text NOT NULL,
	"sort_order" integer NOT NULL,
	CONSTRAINT "vocabularies_vocabulary_code_pk" PRIMARY KEY("vocabulary","code")
);
--> statement-breakpoint
ALTER TABLE "networks" ADD CONSTRAINT "networks_approach_approaches_code_fk" FOREIGN KEY ("approach") REFERENCES "public"."approaches"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_approach_approaches_code_fk" FOREIGN KEY ("approach") REFERENCES "public"."approaches"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "gazetteer" ADD CONSTRAINT "gazetteer_country_countries_iso2_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso2") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "gazetteer_sort_key" ON "gazetteer" USING btree ("sort_key","population");--> statement-breakpoint
CREATE INDEX "gazetteer_other_names" ON "gazetteer" USING btree ("other_names") WHERE "gazetteer"."other_names" <> '';--> statement-breakpoint
CREATE INDEX "gazetteer_alike" ON "gazetteer" USING gin ("sort_key" gin_trgm_ops);