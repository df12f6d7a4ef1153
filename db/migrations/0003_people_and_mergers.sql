-- Reference lists: read by everybody inside.
GRANT SELECT ON gazetteer, sdgs, vocabularies, networks, offers TO tweespan_auth, tweespan_public, tweespan_tenant, tweespan_vvsg, tweespan_admin;--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON sdgs FOR EACH ROW EXECUTE FUNCTION audit_row('goal', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON vocabularies FOR EACH ROW EXECUTE FUNCTION audit_row('code', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON networks FOR EACH ROW EXECUTE FUNCTION audit_row('code', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON offers FOR EACH ROW EXECUTE FUNCTION audit_row('code', '');--> statement-breakpoint

-- For VVSG's table of municipalities: how many ties each leads or takes part in now, and whether somebody can let people in.
CREATE FUNCTION municipality_counts(wanted uuid[]) RETURNS TABLE (municipality_id uuid, leads integer, takes_part integer, has_coordinator boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT m.id,
    (SELECT count(*)::integer FROM public.partnerships p WHERE p.lead_municipality_id = m.id),
    (SELECT count(*)::integer FROM public.participations a JOIN public.partnerships p ON p.id = a.partnership_id
      WHERE a.municipality_id = m.id AND a.state = 'accepted' AND p.lead_municipality_id <> m.id),
    EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.municipality_id = m.id AND r.role = 'coordinator')
  FROM public.municipalities m WHERE m.id = ANY (wanted)
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION municipality_counts(uuid[]) TO tweespan_vvsg, tweespan_admin;--> statement-breakpoint

-- The people of VVSG, for its administrator.
CREATE FUNCTION people_of_platform() RETURNS TABLE (person_id uuid, name text, email text, role text, has_password boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT p.id, p.name, p.email, r.role, coalesce(c.password_hash IS NOT NULL, false)
  FROM public.platform_roles r JOIN public.people p ON p.id = r.person_id LEFT JOIN public.credentials c ON c.person_id = p.id
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION people_of_platform() TO tweespan_admin;--> statement-breakpoint

-- The people of a municipality: a tenant's own, for the administrator those of the one that is asked for.
CREATE FUNCTION people_of(municipality uuid) RETURNS TABLE (person_id uuid, name text, email text, role text, has_password boolean, works_elsewhere boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  IF public.app_m() IS NULL AND current_setting('role', true) IS DISTINCT FROM 'tweespan_admin' THEN RAISE EXCEPTION 'no municipality'; END IF;
  IF public.app_m() IS NOT NULL AND municipality IS DISTINCT FROM public.app_m() THEN RAISE EXCEPTION 'another municipality'; END IF;
  RETURN QUERY SELECT p.id, p.name, p.email, r.role, coalesce(c.password_hash IS NOT NULL, false),
    EXISTS (SELECT 1 FROM public.municipal_roles o WHERE o.person_id = p.id AND o.municipality_id <> municipality)
      OR EXISTS (SELECT 1 FROM public.platform_roles o WHERE o.person_id = p.id)
  FROM public.municipal_roles r JOIN public.people p ON p.id = r.person_id LEFT JOIN public.credentials c ON c.person_id = p.id
  WHERE r.municipality_id = municipality;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION people_of(uuid) TO tweespan_tenant, tweespan_admin;--> statement-breakpoint

-- Ends one role of a person in the own municipality. The last coordinator stays: somebody must be able to let people in.
CREATE FUNCTION end_access(person uuid, person_role text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.municipalities WHERE id = public.app_m() FOR NO KEY UPDATE;
  DELETE FROM public.municipal_roles r WHERE r.municipality_id = public.app_m() AND r.person_id = person AND r.role = person_role
    AND (r.role <> 'coordinator' OR EXISTS (SELECT 1 FROM public.municipal_roles o
      WHERE o.municipality_id = public.app_m() AND o.role = 'coordinator' AND o.person_id <> person));
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION end_access(uuid, text) TO tweespan_tenant;--> statement-breakpoint

-- Each command that writes in a municipality's name holds that row by the key of its event, and a merger waits for it. What
-- names another municipality holds that one by itself, before it looks whether it still exists.
CREATE OR REPLACE FUNCTION invite_participant(partnership uuid, municipality uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.municipalities m WHERE m.id = municipality FOR KEY SHARE;
  INSERT INTO public.participations (municipality_id, partnership_id, state)
  SELECT m.id, p.id, 'invited' FROM public.municipalities m, public.partnerships p
  WHERE m.id = municipality AND p.id = partnership AND p.lead_municipality_id = public.app_m() AND m.successor_id IS NULL
  ON CONFLICT (municipality_id, partnership_id) DO UPDATE SET state = 'invited', version = public.participations.version + 1
  WHERE public.participations.state = 'declined';
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;--> statement-breakpoint

CREATE OR REPLACE FUNCTION hand_over_lead(partnership uuid, municipality uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.municipalities m WHERE m.id = municipality FOR KEY SHARE;
  PERFORM 1 FROM public.partnerships p WHERE p.id = partnership FOR UPDATE;
  UPDATE public.partnerships SET lead_municipality_id = municipality, version = version + 1
  WHERE id = partnership AND lead_municipality_id = public.app_m() AND EXISTS (
    SELECT 1 FROM public.participations WHERE partnership_id = partnership AND municipality_id = municipality AND state = 'accepted');
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;--> statement-breakpoint

CREATE OR REPLACE FUNCTION add_person(person uuid, person_name text, person_email text, municipality uuid, person_role text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE known uuid;
BEGIN
  IF public.app_m() IS NULL AND current_setting('role', true) IS DISTINCT FROM 'tweespan_admin' THEN RAISE EXCEPTION 'no municipality'; END IF;
  IF public.app_m() IS NOT NULL AND municipality IS DISTINCT FROM public.app_m() THEN RAISE EXCEPTION 'another municipality'; END IF;
  PERFORM 1 FROM public.municipalities m WHERE m.id = municipality FOR KEY SHARE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  INSERT INTO public.people (id, name, email) VALUES (person, person_name, person_email) ON CONFLICT (email) DO NOTHING;
  SELECT p.id INTO known FROM public.people p WHERE p.email = person_email;
  INSERT INTO public.credentials (person_id) VALUES (known) ON CONFLICT DO NOTHING;
  INSERT INTO public.municipal_roles (municipality_id, person_id, role) VALUES (municipality, known, person_role) ON CONFLICT DO NOTHING;
  RETURN known;
END $$;--> statement-breakpoint

-- As before, and the history keeps for whom a link was made; never the link.
CREATE OR REPLACE FUNCTION make_link(person uuid, token_hash text, made_at timestamptz, good_until timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE event uuid := nullif(current_setting('app.event', true), '')::uuid;
BEGIN
  IF event IS NULL THEN RAISE EXCEPTION 'a link outside a command'; END IF;
  IF public.app_m() IS NULL AND current_setting('role', true) IS DISTINCT FROM 'tweespan_admin' THEN RAISE EXCEPTION 'no municipality'; END IF;
  IF public.app_m() IS NOT NULL AND (
    NOT EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.person_id = person AND r.municipality_id = public.app_m())
    OR EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.person_id = person AND r.municipality_id <> public.app_m())
    OR EXISTS (SELECT 1 FROM public.platform_roles r WHERE r.person_id = person)
  ) THEN RETURN false; END IF;
  INSERT INTO public.one_time_links (token_hash, person_id, created_at, expires_at) VALUES (make_link.token_hash, person, made_at, least(good_until, now() + interval '7 days'));
  INSERT INTO public.audit_rows (event_id, municipality_id, table_name, operation, subject_id, before, after)
  VALUES (event, public.app_m(), 'one_time_links', 'insert', person::text, NULL, jsonb_build_object('person_id', person));
  RETURN true;
END $$;--> statement-breakpoint

-- What happened to the people of the own municipality, latest first, with those who left and with what VVSG did.
CREATE FUNCTION people_history(entries integer) RETURNS TABLE (entry text, at timestamptz, command text, actor_name text, operation text, person_name text, role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT l.id::text, l.at, l.command, l.actor_name, l.operation, p.name, l.role
  FROM (
    SELECT a.id, e.at, e.command, e.actor_name, a.operation, a.subject_id, coalesce(a.after, a.before) ->> 'role' AS role
    FROM public.audit_rows a JOIN public.events e ON e.id = a.event_id
    WHERE a.municipality_id = public.app_m() AND NOT (e.command = 'mergeMunicipalities' AND a.operation = 'delete')
      AND (a.table_name = 'municipal_roles' OR (a.table_name = 'one_time_links' AND e.command = 'makePasswordLink'))
    ORDER BY a.id DESC LIMIT entries
  ) l JOIN public.people p ON p.id = l.subject_id::uuid
  ORDER BY l.id DESC
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION people_history(integer) TO tweespan_tenant;--> statement-breakpoint

-- A merger: everything of the predecessor becomes the successor's. Where both have a part in one tie it becomes one part, the
-- stronger of the two over the years of both. The successor reads in its own history what became its own, and by whom.
CREATE FUNCTION merge_municipalities(predecessor uuid, successor uuid, last_day date) RETURNS integer
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
  DELETE FROM public.participations p USING public.participations s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id;
  UPDATE public.participations SET municipality_id = successor, version = version + 1 WHERE municipality_id = predecessor;
  UPDATE public.partnerships SET lead_municipality_id = successor, version = version + 1 WHERE lead_municipality_id = predecessor;
  UPDATE public.municipal_roles r SET municipality_id = successor WHERE r.municipality_id = predecessor AND NOT EXISTS (
    SELECT 1 FROM public.municipal_roles s WHERE s.municipality_id = successor AND s.person_id = r.person_id AND s.role = r.role);
  DELETE FROM public.municipal_roles WHERE municipality_id = predecessor;
  UPDATE public.events SET municipality_id = successor WHERE municipality_id = predecessor;
  UPDATE public.audit_rows SET municipality_id = successor WHERE municipality_id = predecessor;
  DELETE FROM public.idempotency_keys WHERE municipality_id = predecessor;
  RETURN changed;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION merge_municipalities(uuid, uuid, date) TO tweespan_admin;
