-- The second wall of the facts of a tie, of what is confidential, of memberships and of drafts.

-- Shared facts that hang on a partnership: read by who takes or took part, written by the lead.
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON partnership_approaches FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', '', 'partnership_id');--> statement-breakpoint
ALTER TABLE partnership_approaches ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE partnership_approaches FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON partnership_approaches TO tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON partnership_approaches FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON partnership_approaches FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON partnership_approaches FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON partnership_approaches FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON partnership_approaches FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON partnership_approaches FOR INSERT TO tweespan_tenant WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON partnership_approaches FOR UPDATE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[])) WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_delete ON partnership_approaches FOR DELETE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
GRANT SELECT (partnership_id, approach) ON partnership_approaches TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY vvsg_select ON partnership_approaches FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON partnership_themes FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', '', 'partnership_id');--> statement-breakpoint
ALTER TABLE partnership_themes ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE partnership_themes FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON partnership_themes TO tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON partnership_themes FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON partnership_themes FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON partnership_themes FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON partnership_themes FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON partnership_themes FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON partnership_themes FOR INSERT TO tweespan_tenant WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON partnership_themes FOR UPDATE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[])) WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_delete ON partnership_themes FOR DELETE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
GRANT SELECT (partnership_id, theme) ON partnership_themes TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY vvsg_select ON partnership_themes FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON partnership_sdgs FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', '', 'partnership_id');--> statement-breakpoint
ALTER TABLE partnership_sdgs ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE partnership_sdgs FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON partnership_sdgs TO tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON partnership_sdgs FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON partnership_sdgs FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON partnership_sdgs FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON partnership_sdgs FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON partnership_sdgs FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON partnership_sdgs FOR INSERT TO tweespan_tenant WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON partnership_sdgs FOR UPDATE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[])) WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_delete ON partnership_sdgs FOR DELETE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
GRANT SELECT (partnership_id, goal) ON partnership_sdgs TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY vvsg_select ON partnership_sdgs FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON partnership_goals FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', '', 'partnership_id');--> statement-breakpoint
ALTER TABLE partnership_goals ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE partnership_goals FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON partnership_goals TO tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON partnership_goals FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON partnership_goals FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON partnership_goals FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON partnership_goals FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON partnership_goals FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON partnership_goals FOR INSERT TO tweespan_tenant WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON partnership_goals FOR UPDATE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[])) WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_delete ON partnership_goals FOR DELETE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
GRANT SELECT (id, partnership_id, side, goal, sort_order) ON partnership_goals TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY vvsg_select ON partnership_goals FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON partner_actors FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', '', 'partnership_id');--> statement-breakpoint
ALTER TABLE partner_actors ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE partner_actors FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON partner_actors TO tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON partner_actors FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON partner_actors FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON partner_actors FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON partner_actors FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON partner_actors FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON partner_actors FOR INSERT TO tweespan_tenant WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON partner_actors FOR UPDATE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[])) WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_delete ON partner_actors FOR DELETE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
GRANT SELECT (partnership_id, actor_group, last_seen_year) ON partner_actors TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY vvsg_select ON partner_actors FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON circumstances FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', '', 'partnership_id');--> statement-breakpoint
ALTER TABLE circumstances ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE circumstances FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON circumstances TO tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON circumstances FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON circumstances FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON circumstances FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON circumstances FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON circumstances FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON circumstances FOR INSERT TO tweespan_tenant WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON circumstances FOR UPDATE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[])) WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_delete ON circumstances FOR DELETE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
GRANT SELECT (id, partnership_id, circumstance, from_date, until_date, remark) ON circumstances TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY vvsg_select ON circumstances FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

-- Who is involved on our side: each municipality says it of itself, the others in the tie read it.
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON participation_actors FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', 'municipality_id', 'partnership_id');--> statement-breakpoint
ALTER TABLE participation_actors ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE participation_actors FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON participation_actors TO tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON participation_actors FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON participation_actors FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON participation_actors FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON participation_actors FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON participation_actors FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY partners_select ON participation_actors FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON participation_actors FOR INSERT TO tweespan_tenant WITH CHECK (municipality_id = (SELECT app_m()) AND partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON participation_actors FOR UPDATE TO tweespan_tenant USING (municipality_id = (SELECT app_m())) WITH CHECK (municipality_id = (SELECT app_m()) AND partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_delete ON participation_actors FOR DELETE TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
GRANT SELECT (municipality_id, partnership_id, actor_group, last_seen_year) ON participation_actors TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY vvsg_select ON participation_actors FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON participation_departments FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', 'municipality_id', 'partnership_id');--> statement-breakpoint
ALTER TABLE participation_departments ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE participation_departments FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON participation_departments TO tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON participation_departments FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON participation_departments FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON participation_departments FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON participation_departments FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON participation_departments FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY partners_select ON participation_departments FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON participation_departments FOR INSERT TO tweespan_tenant WITH CHECK (municipality_id = (SELECT app_m()) AND partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON participation_departments FOR UPDATE TO tweespan_tenant USING (municipality_id = (SELECT app_m())) WITH CHECK (municipality_id = (SELECT app_m()) AND partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_delete ON participation_departments FOR DELETE TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
GRANT SELECT (municipality_id, partnership_id, department) ON participation_departments TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY vvsg_select ON participation_departments FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

-- Confidential: its own municipality alone.
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON contacts FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', 'municipality_id', '');--> statement-breakpoint
ALTER TABLE contacts ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE contacts FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON contacts TO tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON contacts FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON contacts FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON contacts FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON contacts FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON contacts FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY tenant_insert ON contacts FOR INSERT TO tweespan_tenant WITH CHECK (municipality_id = (SELECT app_m()) AND partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON contacts FOR UPDATE TO tweespan_tenant USING (municipality_id = (SELECT app_m())) WITH CHECK (municipality_id = (SELECT app_m()) AND partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_delete ON contacts FOR DELETE TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON participation_notes FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', 'municipality_id', '');--> statement-breakpoint
ALTER TABLE participation_notes ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE participation_notes FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON participation_notes TO tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON participation_notes FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON participation_notes FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON participation_notes FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON participation_notes FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON participation_notes FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY tenant_insert ON participation_notes FOR INSERT TO tweespan_tenant WITH CHECK (municipality_id = (SELECT app_m()) AND partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON participation_notes FOR UPDATE TO tweespan_tenant USING (municipality_id = (SELECT app_m())) WITH CHECK (municipality_id = (SELECT app_m()) AND partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint

-- Memberships: of one municipality.
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON memberships FOR EACH ROW EXECUTE FUNCTION audit_row('id', 'municipality_id', '');--> statement-breakpoint
ALTER TABLE memberships ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE memberships FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT ON memberships TO tweespan_tenant;--> statement-breakpoint
GRANT UPDATE (network, offer, organisation, sort_key, approach, policy_field, purpose, since_year, since_month, since_day, until_year, withdrawn_on, withdrawn_reason, version) ON memberships TO tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON memberships FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON memberships FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON memberships FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON memberships FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON memberships FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY tenant_insert ON memberships FOR INSERT TO tweespan_tenant WITH CHECK (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY tenant_update ON memberships FOR UPDATE TO tweespan_tenant USING (municipality_id = (SELECT app_m())) WITH CHECK (municipality_id = (SELECT app_m()));--> statement-breakpoint
GRANT SELECT (id, municipality_id, network, offer, organisation, sort_key, approach, policy_field, purpose, since_year, since_month, since_day, until_year, withdrawn_on, withdrawn_reason, version) ON memberships TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY vvsg_select ON memberships FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

-- Drafts of forms: short-lived, of one person at work in one municipality.
ALTER TABLE form_drafts ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE form_drafts FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON form_drafts TO tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON form_drafts FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON form_drafts FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON form_drafts FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON form_drafts FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON form_drafts FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY tenant_insert ON form_drafts FOR INSERT TO tweespan_tenant WITH CHECK (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY tenant_update ON form_drafts FOR UPDATE TO tweespan_tenant USING (municipality_id = (SELECT app_m())) WITH CHECK (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY tenant_delete ON form_drafts FOR DELETE TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint

-- Local governments are shared by all; a municipality may add one.
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON local_governments FOR EACH ROW EXECUTE FUNCTION audit_row('id', '', '');--> statement-breakpoint
GRANT SELECT, INSERT ON local_governments TO tweespan_tenant;--> statement-breakpoint
GRANT SELECT ON local_governments TO tweespan_vvsg, tweespan_admin;--> statement-breakpoint

-- The new columns of what was there.
GRANT UPDATE (agreement, agreement_year, agreement_until, rhythm_years, withdrawn_on, withdrawn_reason) ON partnerships TO tweespan_tenant;--> statement-breakpoint
GRANT SELECT (agreement, agreement_year, agreement_until, rhythm_years, withdrawn_on, withdrawn_reason) ON partnerships TO tweespan_vvsg;--> statement-breakpoint
GRANT SELECT (partner_kind, local_government_id) ON partnership_places TO tweespan_vvsg;--> statement-breakpoint
GRANT SELECT (cause) ON life_cycles TO tweespan_vvsg;--> statement-breakpoint

-- When "since" was wrong, the lead's part that began with it moves along.
CREATE FUNCTION move_own_start(partnership uuid, was smallint, becomes smallint) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  UPDATE public.participations SET from_year = becomes, version = version + 1
  WHERE municipality_id = public.app_m() AND partnership_id = partnership AND state = 'accepted' AND from_year IS NOT DISTINCT FROM was
    AND EXISTS (SELECT 1 FROM public.partnerships p WHERE p.id = partnership AND p.lead_municipality_id = public.app_m());
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION move_own_start(uuid, smallint, smallint) TO tweespan_tenant;--> statement-breakpoint

-- Cards of the ties that other municipalities have with a place, as far as they let themselves be found. The place by its id in the
-- gazetteer, or by country and folded name.
CREATE FUNCTION ties_at(place_geonames integer, place_country text, place_key text, on_day date)
RETURNS TABLE (partnership_id uuid, title text, lead text, approach text, state text, since_year smallint, place text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT p.id, p.title, m.name,
    (SELECT f.approach FROM public.partnership_forms f WHERE f.partnership_id = p.id
      ORDER BY coalesce(f.from_year, 0) > extract(year FROM on_day), CASE WHEN coalesce(f.from_year, 0) <= extract(year FROM on_day) THEN -coalesce(f.from_year, 0) ELSE f.from_year END LIMIT 1),
    coalesce(
      (SELECT c.state FROM public.life_cycles c WHERE c.partnership_id = p.id AND coalesce(c.from_date, '-infinity') <= on_day ORDER BY c.from_date DESC NULLS LAST LIMIT 1),
      (SELECT c.state FROM public.life_cycles c WHERE c.partnership_id = p.id ORDER BY c.from_date LIMIT 1)),
    p.since_year, l.name
  FROM public.places l
  JOIN public.partnership_places pp ON pp.place_id = l.id
  JOIN public.partnerships p ON p.id = pp.partnership_id
  JOIN public.municipalities m ON m.id = p.lead_municipality_id
  WHERE public.app_m() IS NOT NULL AND p.withdrawn_on IS NULL AND p.visibility IN ('members', 'public')
    AND (l.geonames_id = place_geonames OR (l.country = place_country AND l.sort_key = place_key))
    AND NOT EXISTS (SELECT 1 FROM public.participations a WHERE a.partnership_id = p.id AND a.municipality_id = public.app_m() AND a.state IN ('accepted', 'left'))
  ORDER BY m.sort_key, p.sort_key, p.id
  LIMIT 10
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION ties_at(integer, text, text, date) TO tweespan_tenant;--> statement-breakpoint

-- As before, without what was withdrawn.
CREATE OR REPLACE FUNCTION municipality_counts(wanted uuid[]) RETURNS TABLE (municipality_id uuid, leads integer, takes_part integer, has_coordinator boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT m.id,
    (SELECT count(*)::integer FROM public.partnerships p WHERE p.lead_municipality_id = m.id AND p.withdrawn_on IS NULL),
    (SELECT count(*)::integer FROM public.participations a JOIN public.partnerships p ON p.id = a.partnership_id
      WHERE a.municipality_id = m.id AND a.state = 'accepted' AND p.lead_municipality_id <> m.id AND p.withdrawn_on IS NULL),
    EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.municipality_id = m.id AND r.role = 'coordinator')
  FROM public.municipalities m WHERE m.id = ANY (wanted)
$$;--> statement-breakpoint

-- Where predecessor and successor both have a part in one tie, what hangs on the predecessor's part goes over first: of who is
-- involved the later year, departments once, contacts all, notes under each other.
CREATE FUNCTION merge_parts(predecessor uuid, successor uuid) RETURNS void
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
  UPDATE public.contacts c SET municipality_id = successor WHERE c.municipality_id = predecessor
    AND EXISTS (SELECT 1 FROM public.participations s WHERE s.municipality_id = successor AND s.partnership_id = c.partnership_id);
END $$;--> statement-breakpoint

-- As before, with memberships and what hangs on a part. Where both have a part in one tie it becomes one part, the
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
  DELETE FROM public.form_drafts WHERE municipality_id = predecessor;
  UPDATE public.municipal_roles r SET municipality_id = successor WHERE r.municipality_id = predecessor AND NOT EXISTS (
    SELECT 1 FROM public.municipal_roles s WHERE s.municipality_id = successor AND s.person_id = r.person_id AND s.role = r.role);
  DELETE FROM public.municipal_roles WHERE municipality_id = predecessor;
  UPDATE public.events SET municipality_id = successor WHERE municipality_id = predecessor;
  UPDATE public.audit_rows SET municipality_id = successor WHERE municipality_id = predecessor;
  DELETE FROM public.idempotency_keys WHERE municipality_id = predecessor;
  RETURN changed;
END $$;
