-- The people of VVSG and of a municipality, now also whether an account is closed.
DROP FUNCTION people_of_platform();--> statement-breakpoint
CREATE FUNCTION people_of_platform() RETURNS TABLE (person_id uuid, name text, email text, role text, has_password boolean, is_closed boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT p.id, p.name, p.email, r.role, coalesce(c.password_hash IS NOT NULL, false), c.disabled_at IS NOT NULL
  FROM public.platform_roles r JOIN public.people p ON p.id = r.person_id LEFT JOIN public.credentials c ON c.person_id = p.id
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION people_of_platform() TO tweespan_admin;--> statement-breakpoint

DROP FUNCTION people_of(uuid);--> statement-breakpoint
CREATE FUNCTION people_of(municipality uuid) RETURNS TABLE (person_id uuid, name text, email text, role text, has_password boolean, is_closed boolean, works_elsewhere boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  IF public.app_m() IS NULL AND current_setting('role', true) IS DISTINCT FROM 'tweespan_admin' THEN RAISE EXCEPTION 'no municipality'; END IF;
  IF public.app_m() IS NOT NULL AND municipality IS DISTINCT FROM public.app_m() THEN RAISE EXCEPTION 'another municipality'; END IF;
  RETURN QUERY SELECT p.id, p.name, p.email, r.role, coalesce(c.password_hash IS NOT NULL, false), c.disabled_at IS NOT NULL,
    EXISTS (SELECT 1 FROM public.municipal_roles o WHERE o.person_id = p.id AND o.municipality_id <> municipality)
      OR EXISTS (SELECT 1 FROM public.platform_roles o WHERE o.person_id = p.id)
  FROM public.municipal_roles r JOIN public.people p ON p.id = r.person_id LEFT JOIN public.credentials c ON c.person_id = p.id
  WHERE r.municipality_id = municipality;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION people_of(uuid) TO tweespan_tenant, tweespan_admin;--> statement-breakpoint

-- Is there an administrator beside this person who can sign in? Holds them all until the end of the transaction, so that two
-- who would put each other out are asked one after the other.
CREATE FUNCTION has_other_administrator(person uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  PERFORM 1 FROM public.platform_roles r WHERE r.role = 'administrator' ORDER BY r.person_id FOR UPDATE;
  RETURN EXISTS (SELECT 1 FROM public.platform_roles r JOIN public.credentials c ON c.person_id = r.person_id
    WHERE r.role = 'administrator' AND r.person_id <> person AND c.disabled_at IS NULL AND c.password_hash IS NOT NULL);
END $$;--> statement-breakpoint

-- Ends somebody's role at VVSG. The last administrator who can sign in stays.
CREATE FUNCTION end_platform_role(person uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer; others boolean := public.has_other_administrator(person);
BEGIN
  DELETE FROM public.platform_roles r WHERE r.person_id = person AND (r.role <> 'administrator' OR others);
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION end_platform_role(uuid) TO tweespan_admin;--> statement-breakpoint

-- Closes an account or opens it again. Closed it signs in nowhere; its sessions end and its links open nothing, either way. The last
-- administrator who can sign in stays. The history keeps whose it was, and nothing of the credentials.
CREATE FUNCTION close_account(person uuid, closed boolean, changed_at timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE event uuid := nullif(current_setting('app.event', true), '')::uuid; changed integer; others boolean := public.has_other_administrator(person);
BEGIN
  IF event IS NULL THEN RAISE EXCEPTION 'an account outside a command'; END IF;
  UPDATE public.credentials c SET disabled_at = CASE WHEN closed THEN changed_at END
  WHERE c.person_id = person AND (c.disabled_at IS NOT NULL) <> closed
    AND (NOT closed OR others OR NOT EXISTS (SELECT 1 FROM public.platform_roles r WHERE r.person_id = person AND r.role = 'administrator'));
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed = 0 THEN RETURN 0; END IF;
  UPDATE public.sessions s SET ended_at = changed_at WHERE s.person_id = person AND s.ended_at IS NULL;
  UPDATE public.one_time_links l SET used_at = changed_at WHERE l.person_id = person AND l.used_at IS NULL;
  INSERT INTO public.audit_rows (event_id, municipality_id, table_name, operation, subject_id, before, after)
  VALUES (event, NULL, 'credentials', 'update', person::text, jsonb_build_object('closed', NOT closed), jsonb_build_object('closed', closed));
  RETURN changed;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION close_account(uuid, boolean, timestamptz) TO tweespan_admin;--> statement-breakpoint

-- As before, and for a closed account there is no link: it is held, so that closing waits or is seen.
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
  PERFORM 1 FROM public.credentials c WHERE c.person_id = person AND c.disabled_at IS NULL FOR SHARE;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO public.one_time_links (token_hash, person_id, created_at, expires_at) VALUES (make_link.token_hash, person, made_at, least(good_until, now() + interval '7 days'));
  INSERT INTO public.audit_rows (event_id, municipality_id, table_name, operation, subject_id, before, after)
  VALUES (event, public.app_m(), 'one_time_links', 'insert', person::text, NULL, jsonb_build_object('person_id', person));
  RETURN true;
END $$;--> statement-breakpoint

-- As before, and the last administrator who can sign in becomes nothing less: then nothing changes, and the answer is empty.
CREATE OR REPLACE FUNCTION add_platform_person(person uuid, person_name text, person_email text, person_role text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE found uuid;
BEGIN
  INSERT INTO public.people (id, name, email) VALUES (person, person_name, person_email) ON CONFLICT (email) DO NOTHING;
  SELECT p.id INTO found FROM public.people p WHERE p.email = person_email;
  INSERT INTO public.credentials (person_id) VALUES (found) ON CONFLICT DO NOTHING;
  IF person_role <> 'administrator' AND NOT public.has_other_administrator(found)
    AND EXISTS (SELECT 1 FROM public.platform_roles r WHERE r.person_id = found AND r.role = 'administrator') THEN RETURN NULL; END IF;
  INSERT INTO public.platform_roles (person_id, role) VALUES (found, person_role) ON CONFLICT (person_id) DO UPDATE SET role = excluded.role;
  RETURN found;
END $$;--> statement-breakpoint

-- Whether somebody can let people in: a coordinator whose account is open.
CREATE FUNCTION has_other_coordinator(municipality uuid, person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT EXISTS (SELECT 1 FROM public.municipal_roles r JOIN public.credentials c ON c.person_id = r.person_id
    WHERE r.municipality_id = municipality AND r.role = 'coordinator' AND r.person_id IS DISTINCT FROM person AND c.disabled_at IS NULL)
$$;--> statement-breakpoint

CREATE OR REPLACE FUNCTION municipality_counts(wanted uuid[]) RETURNS TABLE (municipality_id uuid, leads integer, takes_part integer, has_coordinator boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT m.id,
    (SELECT count(*)::integer FROM public.partnerships p WHERE p.lead_municipality_id = m.id AND p.withdrawn_on IS NULL),
    (SELECT count(*)::integer FROM public.participations a JOIN public.partnerships p ON p.id = a.partnership_id
      WHERE a.municipality_id = m.id AND a.state = 'accepted' AND p.lead_municipality_id <> m.id AND p.withdrawn_on IS NULL),
    public.has_other_coordinator(m.id, NULL)
  FROM public.municipalities m WHERE m.id = ANY (wanted)
$$;--> statement-breakpoint

CREATE OR REPLACE FUNCTION end_access(person uuid, person_role text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.municipalities WHERE id = public.app_m() FOR NO KEY UPDATE;
  DELETE FROM public.municipal_roles r WHERE r.municipality_id = public.app_m() AND r.person_id = person AND r.role = person_role
    AND (r.role <> 'coordinator' OR public.has_other_coordinator(public.app_m(), person));
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;--> statement-breakpoint

-- What happened to the people of the own municipality, latest first, with those who left, and with what VVSG did to them: links it
-- made and accounts it closed or opened.
CREATE OR REPLACE FUNCTION people_history(entries integer) RETURNS TABLE (entry text, at timestamptz, command text, actor_name text, operation text, person_name text, role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT l.id::text, l.at, l.command, l.actor_name, l.operation, p.name, l.role
  FROM (
    SELECT a.id, e.at, e.command, e.actor_name, a.operation, a.subject_id, coalesce(a.after, a.before) ->> 'role' AS role
    FROM public.audit_rows a JOIN public.events e ON e.id = a.event_id
    WHERE NOT (e.command = 'mergeMunicipalities' AND a.operation = 'delete')
      AND (a.municipality_id = public.app_m()
        AND (a.table_name = 'municipal_roles' OR (a.table_name = 'one_time_links' AND e.command = 'makePasswordLink'))
      OR a.municipality_id IS NULL
        AND (a.table_name = 'credentials' OR (a.table_name = 'one_time_links' AND e.command = 'makePasswordLink'))
        AND EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.municipality_id = public.app_m() AND r.person_id::text = a.subject_id))
    ORDER BY a.id DESC LIMIT entries
  ) l JOIN public.people p ON p.id = l.subject_id::uuid
  ORDER BY l.id DESC
$$;--> statement-breakpoint

-- The same for the people of VVSG and for every account that it closed or opened; for its administrator.
CREATE FUNCTION people_history_of_platform(entries integer) RETURNS TABLE (entry text, at timestamptz, command text, actor_name text, operation text, person_name text, role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT l.id::text, l.at, l.command, l.actor_name, l.operation, p.name, l.role
  FROM (
    SELECT a.id, e.at, e.command, e.actor_name, a.operation, a.subject_id, coalesce(a.after, a.before) ->> 'role' AS role
    FROM public.audit_rows a JOIN public.events e ON e.id = a.event_id
    WHERE a.municipality_id IS NULL
      AND (a.table_name IN ('platform_roles', 'credentials') OR (a.table_name = 'one_time_links' AND e.command = 'makePasswordLink'))
    ORDER BY a.id DESC LIMIT entries
  ) l JOIN public.people p ON p.id = l.subject_id::uuid
  ORDER BY l.id DESC
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION people_history_of_platform(integer) TO tweespan_admin;
