-- The approach over time is a period of that approach: the table, its keys, and what the history keeps under the old names.
ALTER TABLE "partnership_forms" RENAME TO "approach_periods";--> statement-breakpoint
ALTER TABLE "approach_periods" RENAME CONSTRAINT "partnership_forms_pkey" TO "approach_periods_pkey";--> statement-breakpoint
ALTER TABLE "approach_periods" RENAME CONSTRAINT "partnership_forms_from" TO "approach_periods_from";--> statement-breakpoint
ALTER TABLE "approach_periods" RENAME CONSTRAINT "partnership_forms_formality" TO "approach_periods_formality";--> statement-breakpoint
ALTER TABLE "approach_periods" RENAME CONSTRAINT "partnership_forms_partnership_id_partnerships_id_fk" TO "approach_periods_partnership_id_partnerships_id_fk";--> statement-breakpoint
ALTER TABLE "approach_periods" RENAME CONSTRAINT "partnership_forms_approach_approaches_code_fk" TO "approach_periods_approach_approaches_code_fk";--> statement-breakpoint
ALTER TABLE "yearly_records" RENAME CONSTRAINT "yearly_records_tie" TO "yearly_records_of_partnership";--> statement-breakpoint
ALTER TABLE "budget_lines" RENAME CONSTRAINT "budget_lines_tie" TO "budget_lines_partnership";--> statement-breakpoint
ALTER TABLE "record_shares" RENAME CONSTRAINT "record_shares_tie" TO "record_shares_partnership";--> statement-breakpoint
UPDATE audit_rows SET table_name = 'approach_periods' WHERE table_name = 'partnership_forms';--> statement-breakpoint
UPDATE events SET command = 'withdrawApproachPeriod' WHERE command = 'withdrawForm';--> statement-breakpoint
UPDATE idempotency_keys SET command = 'withdrawApproachPeriod' WHERE command = 'withdrawForm';
