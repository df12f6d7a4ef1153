-- Figures: each municipality writes its own, of a tie only while it takes part; who takes part in a tie reads the figures of all in it.
-- A line or a share names the tie of its record, or none where that has none (the keys let a missing name pass), and stays as it is once
-- the record is confirmed.
CREATE FUNCTION is_own_open_record(record uuid, tie uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT EXISTS (SELECT 1 FROM public.yearly_records r WHERE r.id = record AND r.municipality_id = public.app_m()
  AND r.partnership_id IS NOT DISTINCT FROM tie AND r.confirmed_at IS NULL) $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION is_own_open_record(uuid, uuid) TO tweespan_tenant;--> statement-breakpoint

-- Who takes part in ties holds them while it writes figures: nobody withdraws or leaves them meanwhile. A tie itself is the lead's to change.
CREATE FUNCTION hold_partnerships(wanted uuid[]) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE held integer;
BEGIN
  PERFORM 1 FROM public.partnerships p WHERE p.id = ANY (wanted) AND p.id = ANY (public.my_current_partnerships()) ORDER BY p.id FOR SHARE;
  GET DIAGNOSTICS held = ROW_COUNT;
  RETURN held;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hold_partnerships(uuid[]) TO tweespan_tenant;--> statement-breakpoint

-- Staff time of a confirmed record stays as it is: to open it again is another step.
CREATE FUNCTION keep_confirmed_staff() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public
AS $$
BEGIN
  IF OLD.confirmed_at IS NOT NULL AND (NEW.fte_planned IS DISTINCT FROM OLD.fte_planned OR NEW.fte_actual IS DISTINCT FROM OLD.fte_actual) THEN
    RAISE EXCEPTION 'staff time of a confirmed record is locked' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER locked BEFORE UPDATE ON yearly_records FOR EACH ROW EXECUTE FUNCTION keep_confirmed_staff();--> statement-breakpoint

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON yearly_records FOR EACH ROW EXECUTE FUNCTION audit_row('id', 'municipality_id', '');--> statement-breakpoint
ALTER TABLE yearly_records ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE yearly_records FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT ON yearly_records TO tweespan_tenant;--> statement-breakpoint
GRANT UPDATE (fte_planned, fte_actual, confirmed_at, version) ON yearly_records TO tweespan_tenant;--> statement-breakpoint
GRANT SELECT (id, municipality_id, origin_nis, year, partnership_id, membership_id, approach, fte_planned, fte_actual, confirmed_at, version) ON yearly_records TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY owner_select ON yearly_records FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON yearly_records FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON yearly_records FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON yearly_records FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON yearly_records FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY partners_select ON yearly_records FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON yearly_records FOR INSERT TO tweespan_tenant WITH CHECK (municipality_id = (SELECT app_m()) AND confirmed_at IS NULL AND (partnership_id IS NULL OR partnership_id = ANY ((SELECT my_current_partnerships())::uuid[])));--> statement-breakpoint
CREATE POLICY tenant_update ON yearly_records FOR UPDATE TO tweespan_tenant USING (municipality_id = (SELECT app_m())) WITH CHECK (municipality_id = (SELECT app_m()) AND (partnership_id IS NULL OR partnership_id = ANY ((SELECT my_current_partnerships())::uuid[])));--> statement-breakpoint
CREATE POLICY vvsg_select ON yearly_records FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON budget_lines FOR EACH ROW EXECUTE FUNCTION audit_row('record_id', 'municipality_id', '');--> statement-breakpoint
ALTER TABLE budget_lines ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE budget_lines FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON budget_lines TO tweespan_tenant;--> statement-breakpoint
GRANT UPDATE (planned_cents, actual_cents, version) ON budget_lines TO tweespan_tenant;--> statement-breakpoint
GRANT SELECT (id, municipality_id, record_id, partnership_id, source, programme, kind, planned_cents, actual_cents, version) ON budget_lines TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY owner_select ON budget_lines FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON budget_lines FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON budget_lines FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON budget_lines FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON budget_lines FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY partners_select ON budget_lines FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON budget_lines FOR INSERT TO tweespan_tenant WITH CHECK (municipality_id = (SELECT app_m()) AND (partnership_id IS NULL OR partnership_id = ANY ((SELECT my_current_partnerships())::uuid[])) AND is_own_open_record(record_id, partnership_id));--> statement-breakpoint
CREATE POLICY tenant_update ON budget_lines FOR UPDATE TO tweespan_tenant USING (municipality_id = (SELECT app_m())) WITH CHECK (municipality_id = (SELECT app_m()) AND (partnership_id IS NULL OR partnership_id = ANY ((SELECT my_current_partnerships())::uuid[])) AND is_own_open_record(record_id, partnership_id));--> statement-breakpoint
CREATE POLICY tenant_delete ON budget_lines FOR DELETE TO tweespan_tenant USING (municipality_id = (SELECT app_m()) AND (partnership_id IS NULL OR partnership_id = ANY ((SELECT my_current_partnerships())::uuid[])) AND is_own_open_record(record_id, partnership_id));--> statement-breakpoint
CREATE POLICY vvsg_select ON budget_lines FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON record_shares FOR EACH ROW EXECUTE FUNCTION audit_row('record_id', 'municipality_id', '');--> statement-breakpoint
ALTER TABLE record_shares ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE record_shares FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON record_shares TO tweespan_tenant;--> statement-breakpoint
GRANT UPDATE (percent) ON record_shares TO tweespan_tenant;--> statement-breakpoint
GRANT SELECT (municipality_id, record_id, partnership_id, approach, percent) ON record_shares TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY owner_select ON record_shares FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON record_shares FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON record_shares FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON record_shares FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON record_shares FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY partners_select ON record_shares FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON record_shares FOR INSERT TO tweespan_tenant WITH CHECK (municipality_id = (SELECT app_m()) AND (partnership_id IS NULL OR partnership_id = ANY ((SELECT my_current_partnerships())::uuid[])) AND is_own_open_record(record_id, partnership_id));--> statement-breakpoint
CREATE POLICY tenant_update ON record_shares FOR UPDATE TO tweespan_tenant USING (municipality_id = (SELECT app_m())) WITH CHECK (municipality_id = (SELECT app_m()) AND (partnership_id IS NULL OR partnership_id = ANY ((SELECT my_current_partnerships())::uuid[])) AND is_own_open_record(record_id, partnership_id));--> statement-breakpoint
CREATE POLICY tenant_delete ON record_shares FOR DELETE TO tweespan_tenant USING (municipality_id = (SELECT app_m()) AND (partnership_id IS NULL OR partnership_id = ANY ((SELECT my_current_partnerships())::uuid[])) AND is_own_open_record(record_id, partnership_id));--> statement-breakpoint
CREATE POLICY vvsg_select ON record_shares FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

-- A year that was confirmed.
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON municipality_years FOR EACH ROW EXECUTE FUNCTION audit_row('municipality_id', 'municipality_id', '');--> statement-breakpoint
ALTER TABLE municipality_years ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE municipality_years FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT ON municipality_years TO tweespan_tenant;--> statement-breakpoint
GRANT SELECT (municipality_id, origin_nis, year, confirmed_at, confirmed_by) ON municipality_years TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY owner_select ON municipality_years FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON municipality_years FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON municipality_years FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON municipality_years FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON municipality_years FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY tenant_insert ON municipality_years FOR INSERT TO tweespan_tenant WITH CHECK (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY vvsg_select ON municipality_years FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

-- The values of the guidance are for everybody once they are published; drafts are for VVSG. No role of the program writes them yet.
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON guidance_values FOR EACH ROW EXECUTE FUNCTION audit_row('id', '', '');--> statement-breakpoint
ALTER TABLE guidance_values ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE guidance_values FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON guidance_values TO tweespan_auth, tweespan_public, tweespan_tenant, tweespan_vvsg, tweespan_admin;--> statement-breakpoint
CREATE POLICY owner_select ON guidance_values FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON guidance_values FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON guidance_values FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON guidance_values FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY auth_select ON guidance_values FOR SELECT TO tweespan_auth USING (state = 'published');--> statement-breakpoint
CREATE POLICY public_select ON guidance_values FOR SELECT TO tweespan_public USING (state = 'published');--> statement-breakpoint
CREATE POLICY tenant_select ON guidance_values FOR SELECT TO tweespan_tenant USING (state = 'published');--> statement-breakpoint
CREATE POLICY vvsg_select ON guidance_values FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint
CREATE POLICY admin_select ON guidance_values FOR SELECT TO tweespan_admin USING (true);--> statement-breakpoint

-- As before, but not for a tie that was withdrawn: it is held, so that nobody withdraws it meanwhile.
CREATE OR REPLACE FUNCTION accept_invitation(partnership uuid, first_year smallint) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.partnerships p WHERE p.id = partnership FOR SHARE;
  UPDATE public.participations SET state = 'accepted', from_year = first_year, until_year = NULL, version = version + 1
  WHERE municipality_id = public.app_m() AND partnership_id = partnership AND state = 'invited'
    AND EXISTS (SELECT 1 FROM public.partnerships p WHERE p.id = partnership AND p.withdrawn_on IS NULL);
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;--> statement-breakpoint

-- As before, with figures: where predecessor and successor both have a part in one tie, what hangs on the predecessor's part goes over first: of who is
-- involved the later year, departments once, contacts and yearly records all, notes under each other.
CREATE OR REPLACE FUNCTION merge_parts(predecessor uuid, successor uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  UPDATE public.participation_actors s SET last_seen_year = p.last_seen_year FROM public.participation_actors p
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id
    AND s.actor_group = p.actor_group AND p.last_seen_year > s.last_seen_year;
  DELETE FROM public.participation_actors p USING public.participation_actors s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id AND s.actor_group = p.actor_group;
  DELETE FROM public.participation_departments p USING public.participation_departments s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id AND s.department = p.department;
  UPDATE public.participation_notes s SET notes = concat_ws(E'\n\n', nullif(s.notes, ''), nullif(p.notes, '')),
    reciprocity = concat_ws(E'\n\n', nullif(s.reciprocity, ''), nullif(p.reciprocity, ''))
  FROM public.participation_notes p
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id;
  DELETE FROM public.participation_notes p USING public.participation_notes s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id;
  UPDATE public.participation_actors c SET municipality_id = successor WHERE c.municipality_id = predecessor
    AND EXISTS (SELECT 1 FROM public.participations s WHERE s.municipality_id = successor AND s.partnership_id = c.partnership_id);
  UPDATE public.participation_departments c SET municipality_id = successor WHERE c.municipality_id = predecessor
    AND EXISTS (SELECT 1 FROM public.participations s WHERE s.municipality_id = successor AND s.partnership_id = c.partnership_id);
  UPDATE public.participation_notes c SET municipality_id = successor WHERE c.municipality_id = predecessor
    AND EXISTS (SELECT 1 FROM public.participations s WHERE s.municipality_id = successor AND s.partnership_id = c.partnership_id);
  UPDATE public.yearly_records c SET municipality_id = successor WHERE c.municipality_id = predecessor
    AND EXISTS (SELECT 1 FROM public.participations s WHERE s.municipality_id = successor AND s.partnership_id = c.partnership_id);
  UPDATE public.contacts c SET municipality_id = successor WHERE c.municipality_id = predecessor
    AND EXISTS (SELECT 1 FROM public.participations s WHERE s.municipality_id = successor AND s.partnership_id = c.partnership_id);
END $$;--> statement-breakpoint

-- As before, with yearly records: the NIS code under which each was recorded stays. Where both have a part in one tie it becomes one part, the
-- stronger of the two over the years of both. The successor reads in its own history what became its own, and by whom.
CREATE OR REPLACE FUNCTION merge_municipalities(predecessor uuid, successor uuid, last_day date) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer; for_successor uuid := gen_random_uuid();
BEGIN
  PERFORM 1 FROM public.municipalities WHERE id IN (predecessor, successor) ORDER BY id FOR UPDATE;
  IF predecessor = successor OR NOT EXISTS (SELECT 1 FROM public.municipalities WHERE id = successor AND successor_id IS NULL) THEN RETURN 0; END IF;
  UPDATE public.municipalities SET successor_id = successor, valid_to = last_day WHERE id = predecessor AND (successor_id IS NULL OR successor_id = successor);
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed = 0 THEN RETURN 0; END IF;
  UPDATE public.municipalities SET successor_id = successor WHERE successor_id = predecessor;
  INSERT INTO public.events (id, at, command, actor_id, actor_name, municipality_id, reason, transaction_id)
    SELECT for_successor, e.at, e.command, e.actor_id, e.actor_name, successor, e.reason, e.transaction_id
    FROM public.events e WHERE e.id = nullif(current_setting('app.event', true), '')::uuid;
  PERFORM set_config('app.event', for_successor::text, true);
  UPDATE public.participations s SET
    state = CASE WHEN 'accepted' IN (s.state, p.state) THEN 'accepted' WHEN 'left' IN (s.state, p.state) THEN 'left'
      WHEN 'invited' IN (s.state, p.state) THEN 'invited' ELSE 'declined' END,
    from_year = CASE WHEN p.state NOT IN ('accepted', 'left') THEN s.from_year WHEN s.state NOT IN ('accepted', 'left') THEN p.from_year
      WHEN s.from_year IS NULL OR p.from_year IS NULL THEN NULL ELSE least(s.from_year, p.from_year) END,
    until_year = CASE WHEN 'accepted' IN (s.state, p.state) THEN NULL ELSE greatest(s.until_year, p.until_year) END,
    version = s.version + 1
  FROM public.participations p
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id;
  PERFORM public.merge_parts(predecessor, successor);
  DELETE FROM public.participations p USING public.participations s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id;
  UPDATE public.participations SET municipality_id = successor, version = version + 1 WHERE municipality_id = predecessor;
  UPDATE public.partnerships SET lead_municipality_id = successor, version = version + 1 WHERE lead_municipality_id = predecessor;
  UPDATE public.memberships SET municipality_id = successor, version = version + 1 WHERE municipality_id = predecessor;
  UPDATE public.yearly_records SET municipality_id = successor WHERE municipality_id = predecessor;
  UPDATE public.municipality_years SET municipality_id = successor WHERE municipality_id = predecessor;
  DELETE FROM public.form_drafts WHERE municipality_id = predecessor;
  UPDATE public.municipal_roles r SET municipality_id = successor WHERE r.municipality_id = predecessor AND NOT EXISTS (
    SELECT 1 FROM public.municipal_roles s WHERE s.municipality_id = successor AND s.person_id = r.person_id AND s.role = r.role);
  DELETE FROM public.municipal_roles WHERE municipality_id = predecessor;
  UPDATE public.events SET municipality_id = successor WHERE municipality_id = predecessor;
  UPDATE public.audit_rows SET municipality_id = successor WHERE municipality_id = predecessor;
  DELETE FROM public.idempotency_keys WHERE municipality_id = predecessor;
  RETURN changed;
END $$;
