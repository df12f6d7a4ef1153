-- Who left a tie keeps what it said of its own part as it was: nothing of it is removed any more. Contacts are people and may go.
DROP POLICY tenant_delete ON participation_actors;--> statement-breakpoint
CREATE POLICY tenant_delete ON participation_actors FOR DELETE TO tweespan_tenant USING (municipality_id = (SELECT app_m()) AND partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
DROP POLICY tenant_delete ON participation_departments;--> statement-breakpoint
CREATE POLICY tenant_delete ON participation_departments FOR DELETE TO tweespan_tenant USING (municipality_id = (SELECT app_m()) AND partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));
