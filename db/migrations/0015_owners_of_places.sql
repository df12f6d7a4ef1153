ALTER TABLE "local_governments" DROP CONSTRAINT "local_governments_name";--> statement-breakpoint
DROP INDEX "places_free_entry";--> statement-breakpoint
ALTER TABLE "local_governments" ADD COLUMN "municipality_id" uuid;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "municipality_id" uuid;--> statement-breakpoint
ALTER TABLE "local_governments" ADD CONSTRAINT "local_governments_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "local_governments_owner" ON "local_governments" USING btree ("municipality_id","place_id");--> statement-breakpoint
CREATE UNIQUE INDEX "local_governments_shared_entry" ON "local_governments" USING btree ("place_id","kind","sort_key") WHERE "local_governments"."municipality_id" is null;--> statement-breakpoint
CREATE INDEX "places_owner" ON "places" USING btree ("municipality_id","country","sort_key");--> statement-breakpoint
CREATE UNIQUE INDEX "places_shared_entry" ON "places" USING btree ("country","region","sort_key") WHERE "places"."geonames_id" is null and "places"."municipality_id" is null;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_gazetteer_is_shared" CHECK ("places"."geonames_id" is null or "places"."municipality_id" is null);