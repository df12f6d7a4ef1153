-- What a municipality typed, a place or the name of a local government, is read by it alone and by who takes or took part in a tie with
-- it. What belongs to nobody is shared: places of the gazetteer, and what VVSG adopted.

-- What was shared until now goes to who leads a tie with it, each with a row of its own in the spelling that stands; what no tie has any
-- more to who typed it. Nothing that somebody did, so no history speaks of it.
ALTER TABLE places DISABLE TRIGGER audit;--> statement-breakpoint
ALTER TABLE local_governments DISABLE TRIGGER audit;--> statement-breakpoint
ALTER TABLE partnership_places DISABLE TRIGGER audit;--> statement-breakpoint
DO $$
DECLARE used record; copy uuid;
BEGIN
  FOR used IN
    SELECT u.place, u.lead, row_number() OVER (PARTITION BY u.place ORDER BY u.lead) AS nth
    FROM (SELECT DISTINCT l.id AS place, p.lead_municipality_id AS lead FROM places l
      JOIN partnership_places pp ON pp.place_id = l.id JOIN partnerships p ON p.id = pp.partnership_id WHERE l.geonames_id IS NULL) u
  LOOP
    IF used.nth = 1 THEN
      UPDATE places SET municipality_id = used.lead WHERE id = used.place;
    ELSE
      copy := gen_random_uuid();
      INSERT INTO places (id, municipality_id, country, region, name, sort_key)
        SELECT copy, used.lead, country, region, name, sort_key FROM places WHERE id = used.place;
      UPDATE partnership_places pp SET place_id = copy FROM partnerships p
        WHERE p.id = pp.partnership_id AND p.lead_municipality_id = used.lead AND pp.place_id = used.place;
    END IF;
  END LOOP;
  FOR used IN
    SELECT u.government, u.lead, u.place, row_number() OVER (PARTITION BY u.government ORDER BY u.lead, u.place) AS nth
    FROM (SELECT DISTINCT pp.local_government_id AS government, p.lead_municipality_id AS lead, pp.place_id AS place
      FROM partnership_places pp JOIN partnerships p ON p.id = pp.partnership_id WHERE pp.local_government_id IS NOT NULL) u
  LOOP
    IF used.nth = 1 THEN
      UPDATE local_governments SET municipality_id = used.lead, place_id = used.place WHERE id = used.government;
    ELSE
      copy := gen_random_uuid();
      INSERT INTO local_governments (id, municipality_id, place_id, kind, name, sort_key)
        SELECT copy, used.lead, used.place, kind, name, sort_key FROM local_governments WHERE id = used.government;
      UPDATE partnership_places pp SET local_government_id = copy FROM partnerships p
        WHERE p.id = pp.partnership_id AND p.lead_municipality_id = used.lead AND pp.local_government_id = used.government AND pp.place_id = used.place;
    END IF;
  END LOOP;
  UPDATE places l SET municipality_id = a.municipality_id FROM audit_rows a
    WHERE l.municipality_id IS NULL AND l.geonames_id IS NULL AND a.table_name = 'places' AND a.operation = 'insert' AND a.subject_id = l.id::text;
  UPDATE local_governments g SET municipality_id = a.municipality_id FROM audit_rows a
    WHERE g.municipality_id IS NULL AND a.table_name = 'local_governments' AND a.operation = 'insert' AND a.subject_id = g.id::text;
  DELETE FROM local_governments WHERE municipality_id IS NULL;
  DELETE FROM places l WHERE l.municipality_id IS NULL AND l.geonames_id IS NULL AND NOT EXISTS (SELECT 1 FROM local_governments g WHERE g.place_id = l.id);
  UPDATE places l SET municipality_id = g.municipality_id FROM local_governments g
    WHERE l.municipality_id IS NULL AND l.geonames_id IS NULL AND g.place_id = l.id;
END $$;--> statement-breakpoint
ALTER TABLE partnership_places ENABLE TRIGGER audit;--> statement-breakpoint
DROP TRIGGER audit ON places;--> statement-breakpoint
DROP TRIGGER audit ON local_governments;--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON places FOR EACH ROW EXECUTE FUNCTION audit_row('id', 'municipality_id', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON local_governments FOR EACH ROW EXECUTE FUNCTION audit_row('id', 'municipality_id', '');--> statement-breakpoint

-- Shared facts name places and local governments that another typed: those of the ties in which the municipality takes or took part.
CREATE FUNCTION my_places() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT coalesce(array_agg(place_id), '{}') FROM public.partnership_places WHERE partnership_id = ANY ((SELECT public.my_partnerships())::uuid[]) $$;--> statement-breakpoint
CREATE FUNCTION my_local_governments() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT coalesce(array_agg(local_government_id), '{}') FROM public.partnership_places WHERE partnership_id = ANY ((SELECT public.my_partnerships())::uuid[]) AND local_government_id IS NOT NULL $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION my_places(), my_local_governments() TO tweespan_tenant;--> statement-breakpoint

ALTER TABLE places ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE places FORCE ROW LEVEL SECURITY;--> statement-breakpoint
REVOKE SELECT ON places FROM tweespan_admin;--> statement-breakpoint
CREATE POLICY owner_select ON places FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON places FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON places FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON places FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON places FOR SELECT TO tweespan_tenant USING (municipality_id IS NULL OR municipality_id = (SELECT app_m()) OR id = ANY ((SELECT my_places())::uuid[]));--> statement-breakpoint
-- Its own words, or a place of the gazetteer as it stands there.
CREATE POLICY tenant_insert ON places FOR INSERT TO tweespan_tenant WITH CHECK (municipality_id = (SELECT app_m()) OR (municipality_id IS NULL AND EXISTS (
  SELECT 1 FROM gazetteer g WHERE g.geonames_id = places.geonames_id AND g.country = places.country AND g.region = places.region AND g.name = places.name AND g.sort_key = places.sort_key)));--> statement-breakpoint
CREATE POLICY vvsg_select ON places FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

ALTER TABLE local_governments ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE local_governments FORCE ROW LEVEL SECURITY;--> statement-breakpoint
REVOKE SELECT ON local_governments FROM tweespan_admin;--> statement-breakpoint
CREATE POLICY owner_select ON local_governments FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON local_governments FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON local_governments FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON local_governments FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON local_governments FOR SELECT TO tweespan_tenant USING (municipality_id IS NULL OR municipality_id = (SELECT app_m()) OR id = ANY ((SELECT my_local_governments())::uuid[]));--> statement-breakpoint
-- Of a place that it may read.
CREATE POLICY tenant_insert ON local_governments FOR INSERT TO tweespan_tenant WITH CHECK (municipality_id = (SELECT app_m()) AND EXISTS (SELECT 1 FROM places l WHERE l.id = place_id));--> statement-breakpoint
CREATE POLICY vvsg_select ON local_governments FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

-- A tie names nothing that its lead may not read: to name it would be to read it.
DROP POLICY tenant_insert ON partnership_places;--> statement-breakpoint
CREATE POLICY tenant_insert ON partnership_places FOR INSERT TO tweespan_tenant WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]) AND EXISTS (SELECT 1 FROM places l WHERE l.id = place_id)
  AND (local_government_id IS NULL OR EXISTS (SELECT 1 FROM local_governments g WHERE g.id = local_government_id)));--> statement-breakpoint
DROP POLICY tenant_update ON partnership_places;--> statement-breakpoint
CREATE POLICY tenant_update ON partnership_places FOR UPDATE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[])) WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]) AND EXISTS (SELECT 1 FROM places l WHERE l.id = place_id)
  AND (local_government_id IS NULL OR EXISTS (SELECT 1 FROM local_governments g WHERE g.id = local_government_id)));--> statement-breakpoint

-- Names of places and local governments of which the history speaks that the municipality reads, also those that its ties no longer have.
CREATE FUNCTION names_in_history(wanted uuid[]) RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  WITH spoken AS (
    SELECT a.before, a.after FROM public.audit_rows a
    WHERE a.table_name = 'partnership_places' AND (a.municipality_id = public.app_m() OR a.partnership_id = ANY ((SELECT public.my_led_partnerships())::uuid[]))
  )
  SELECT l.id, l.name FROM public.places l
  WHERE l.id = ANY (wanted) AND EXISTS (SELECT 1 FROM spoken s WHERE l.id::text IN (s.before ->> 'place_id', s.after ->> 'place_id'))
  UNION ALL
  SELECT g.id, g.name FROM public.local_governments g
  WHERE g.id = ANY (wanted) AND EXISTS (SELECT 1 FROM spoken s WHERE g.id::text IN (s.before ->> 'local_government_id', s.after ->> 'local_government_id'))
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION names_in_history(uuid[]) TO tweespan_tenant;--> statement-breakpoint

-- A card names no place: that would be another's spelling of it.
DROP FUNCTION ties_at(integer, text, text, date);--> statement-breakpoint
CREATE FUNCTION ties_at(place_geonames integer, place_country text, place_key text, on_day date)
RETURNS TABLE (partnership_id uuid, title text, lead text, approach text, state text, since_year smallint, others text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT p.id, p.title, m.name,
    (SELECT f.approach FROM public.partnership_forms f WHERE f.partnership_id = p.id
      ORDER BY coalesce(f.from_year, 0) > extract(year FROM on_day), CASE WHEN coalesce(f.from_year, 0) <= extract(year FROM on_day) THEN -coalesce(f.from_year, 0) ELSE f.from_year END LIMIT 1),
    coalesce(
      (SELECT c.state FROM public.life_cycles c WHERE c.partnership_id = p.id AND coalesce(c.from_date, '-infinity') <= on_day ORDER BY c.from_date DESC NULLS LAST LIMIT 1),
      (SELECT c.state FROM public.life_cycles c WHERE c.partnership_id = p.id ORDER BY c.from_date LIMIT 1)),
    p.since_year,
    array(SELECT o.name FROM public.participations a JOIN public.municipalities o ON o.id = a.municipality_id
      WHERE a.partnership_id = p.id AND a.state = 'accepted' AND o.id <> p.lead_municipality_id ORDER BY o.sort_key)
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

-- VVSG adopts what somebody typed: from then on it is everybody's. Answers 0 when it is so already, or another place of that name is.
CREATE FUNCTION adopt_place(place uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  UPDATE public.places l SET municipality_id = NULL WHERE l.id = place AND l.municipality_id IS NOT NULL;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
EXCEPTION WHEN unique_violation THEN RETURN 0;
END $$;--> statement-breakpoint
-- A local government with the place in which it is: nobody could read the one without the other.
CREATE FUNCTION adopt_local_government(government uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  UPDATE public.local_governments g SET municipality_id = NULL WHERE g.id = government AND g.municipality_id IS NOT NULL
    AND EXISTS (SELECT 1 FROM public.places l WHERE l.id = g.place_id AND l.municipality_id IS NULL);
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
EXCEPTION WHEN unique_violation THEN RETURN 0;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION adopt_place(uuid), adopt_local_government(uuid) TO tweespan_admin;--> statement-breakpoint
-- What VVSG adopted of the words of a municipality, or of one that went up in it, the latest first: the row itself no longer says whose it was.
CREATE FUNCTION adopted_names(municipality uuid, entries integer) RETURNS TABLE (entry text, at timestamptz, actor_name text, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT a.id::text, e.at, e.actor_name, a.after ->> 'name'
  FROM public.audit_rows a JOIN public.events e ON e.id = a.event_id
  WHERE a.municipality_id IS NULL AND a.table_name IN ('places', 'local_governments') AND a.operation = 'update' AND a.after ->> 'municipality_id' IS NULL
    AND (a.before ->> 'municipality_id')::uuid IN (SELECT m.id FROM public.municipalities m WHERE m.id = municipality OR m.successor_id = municipality)
  ORDER BY a.id DESC LIMIT entries
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION adopted_names(uuid, integer) TO tweespan_vvsg;--> statement-breakpoint

-- As before, with what it typed: places and local governments. The NIS code under which each was recorded stays. Where both have a part in one tie it becomes one part, the
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
  UPDATE public.places SET municipality_id = successor WHERE municipality_id = predecessor;
  UPDATE public.local_governments SET municipality_id = successor WHERE municipality_id = predecessor;
  DELETE FROM public.form_drafts WHERE municipality_id = predecessor;
  UPDATE public.municipal_roles r SET municipality_id = successor WHERE r.municipality_id = predecessor AND NOT EXISTS (
    SELECT 1 FROM public.municipal_roles s WHERE s.municipality_id = successor AND s.person_id = r.person_id AND s.role = r.role);
  DELETE FROM public.municipal_roles WHERE municipality_id = predecessor;
  UPDATE public.events SET municipality_id = successor WHERE municipality_id = predecessor;
  UPDATE public.audit_rows SET municipality_id = successor WHERE municipality_id = predecessor;
  DELETE FROM public.idempotency_keys WHERE municipality_id = predecessor;
  RETURN changed;
END $$;
