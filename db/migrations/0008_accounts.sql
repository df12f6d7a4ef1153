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
    WHERE r.role = 'administrator' AND r.person_id <> person AND c.disabled_at IS NULL);
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

-- Closes an account or opens it again. Closed it signs in nowhere, its sessions end and its links open nothing. The last
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
  IF closed THEN
    UPDATE public.sessions s SET ended_at = changed_at WHERE s.person_id = person AND s.ended_at IS NULL;
    UPDATE public.one_time_links l SET used_at = changed_at WHERE l.person_id = person AND l.used_at IS NULL;
  END IF;
  INSERT INTO public.audit_rows (event_id, municipality_id, table_name, operation, subject_id, before, after)
  VALUES (event, NULL, 'credentials', 'update', person::text, jsonb_build_object('closed', NOT closed), jsonb_build_object('closed', closed));
  RETURN changed;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION close_account(uuid, boolean, timestamptz) TO tweespan_admin;
