-- People, credentials and sessions: the sign-in role only. Somebody corrects the own name; nothing else of a person
-- changes that way.
CALL audit('people', 'id,,');
GRANT SELECT, UPDATE (name) ON people TO tweespan_auth;
GRANT SELECT, INSERT, UPDATE ON credentials, sessions TO tweespan_auth;
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_attempts TO tweespan_auth;
CALL audit('platform_roles', 'person_id,,');
GRANT SELECT ON platform_roles TO tweespan_auth;

-- Roles in a municipality.
CALL audit('municipal_roles', 'person_id,municipality_id,');
CALL row_security('municipal_roles');
GRANT SELECT ON municipal_roles TO tweespan_auth, tweespan_tenant;
CREATE POLICY auth_select ON municipal_roles FOR SELECT TO tweespan_auth USING (true);
CREATE POLICY tenant_select ON municipal_roles FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));

-- Offers of roles: read by whom they belong to, without what the link carries; written by functions alone.
CALL audit('role_offers', 'id,municipality_id,');
CALL row_security('role_offers');
GRANT SELECT ON role_offers TO tweespan_auth;
GRANT SELECT (id, municipality_id, role, name, email, offered_at, expires_at, accepted_at, ended_at)
  ON role_offers TO tweespan_tenant, tweespan_admin;
CREATE POLICY tenant_select ON role_offers FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));
CREATE POLICY admin_select ON role_offers FOR SELECT TO tweespan_admin USING (true);
CREATE POLICY auth_select ON role_offers FOR SELECT TO tweespan_auth USING (true);

-- Links for a lost password know who made them.
CALL row_security('one_time_links');
GRANT SELECT, UPDATE ON one_time_links TO tweespan_auth;
CREATE POLICY auth_select ON one_time_links FOR SELECT TO tweespan_auth USING (true);
CREATE POLICY auth_update ON one_time_links FOR UPDATE TO tweespan_auth USING (true);

-- Is there an administrator beside this person who can sign in? Holds them all until the end of the transaction, so
-- that two who would put each other out are asked one after the other.
CREATE FUNCTION has_other_administrator(person uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  PERFORM 1 FROM public.platform_roles r WHERE r.role = 'administrator' ORDER BY r.person_id FOR UPDATE;
  RETURN EXISTS (SELECT 1 FROM public.platform_roles r JOIN public.credentials c ON c.person_id = r.person_id
    WHERE r.role = 'administrator' AND r.person_id <> person AND c.disabled_at IS NULL AND c.password_hash IS NOT NULL);
END $$;

-- Whether somebody can let people in: a coordinator whose account is open.
CREATE FUNCTION has_other_coordinator(municipality uuid, person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT EXISTS (SELECT 1 FROM public.municipal_roles r JOIN public.credentials c ON c.person_id = r.person_id
    WHERE r.municipality_id = municipality AND r.role = 'coordinator' AND r.person_id IS DISTINCT FROM person AND c.disabled_at IS NULL)
$$;

-- Whether who made a link may still make it: with an open account, as a coordinator there; at VVSG, and for who is to
-- coordinate, as its administrator. The program itself always may. A link for a lost password gives no role.
CREATE FUNCTION still_manages(maker uuid, municipality uuid, given text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT maker IS NULL OR EXISTS (SELECT 1 FROM public.credentials c WHERE c.person_id = maker AND c.disabled_at IS NULL)
    AND (EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.person_id = maker AND r.municipality_id = municipality AND r.role = 'coordinator')
      OR (municipality IS NULL OR given = 'coordinator')
        AND EXISTS (SELECT 1 FROM public.platform_roles r WHERE r.person_id = maker AND r.role = 'administrator'))
$$;
GRANT EXECUTE ON FUNCTION still_manages TO tweespan_auth;

-- What somebody offered, and links that somebody made, end with the right to make them; they do not come back with it.
CREATE FUNCTION end_what_was_made_by(maker uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  UPDATE public.role_offers o SET ended_at = public.event_at()
  WHERE o.made_by = maker AND o.accepted_at IS NULL AND o.ended_at IS NULL AND NOT public.still_manages(maker, o.municipality_id, o.role);
  UPDATE public.one_time_links l SET used_at = public.event_at()
  WHERE l.made_by = maker AND l.used_at IS NULL AND NOT public.still_manages(maker, l.municipality_id, NULL);
END $$;

-- Whether another party than this one has a part in an account: lets the person do something, or was accepted once. Then
-- no link of this party sets the password. Without a municipality the party is VVSG.
CREATE FUNCTION has_part_elsewhere(person uuid, municipality uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.person_id = person AND r.municipality_id IS DISTINCT FROM municipality)
    OR (municipality IS NOT NULL AND EXISTS (SELECT 1 FROM public.platform_roles r WHERE r.person_id = person))
    OR EXISTS (SELECT 1 FROM public.role_offers o WHERE o.accepted_by = person AND o.municipality_id IS DISTINCT FROM municipality)
$$;
GRANT EXECUTE ON FUNCTION has_part_elsewhere TO tweespan_auth;

-- Offers a role to an address, whoever has it. Of a role that was offered before, only the latest link holds; at VVSG
-- one has one role, so there only the latest offer. False when there is no such municipality.
CREATE FUNCTION offer_role(offer uuid, municipality uuid, offered_role text, person_name text, person_email text, link text, good_until timestamptz, opens_any boolean) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  IF public.app_m() IS NULL AND current_setting('role', true) IS DISTINCT FROM 'tweespan_admin' THEN RAISE EXCEPTION 'no municipality'; END IF;
  IF public.app_m() IS NOT NULL AND municipality IS DISTINCT FROM public.app_m() THEN RAISE EXCEPTION 'another municipality'; END IF;
  IF opens_any AND municipality IS NOT NULL THEN RAISE EXCEPTION 'a way back in of a municipality'; END IF;
  PERFORM 1 FROM public.municipalities m WHERE m.id = municipality FOR KEY SHARE;
  IF NOT FOUND AND municipality IS NOT NULL THEN RETURN false; END IF;
  PERFORM pg_advisory_xact_lock(hashtext(person_email));
  UPDATE public.role_offers o SET ended_at = public.event_at()
  WHERE o.email = person_email AND o.municipality_id IS NOT DISTINCT FROM municipality AND (o.role = offered_role OR municipality IS NULL)
    AND o.accepted_at IS NULL AND o.ended_at IS NULL;
  INSERT INTO public.role_offers (id, municipality_id, role, name, email, token_hash, opens_any_account, made_by, offered_at, expires_at)
  VALUES (offer, municipality, offered_role, person_name, person_email, link, opens_any, public.event_maker(), public.event_at(), least(good_until, now() + interval '7 days'));
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION offer_role TO tweespan_tenant, tweespan_admin;

-- Takes an offer back that nobody accepted yet: a municipality its own, VVSG its own and those of a coordinator.
CREATE FUNCTION take_back_offer(offer uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  IF public.app_m() IS NULL AND current_setting('role', true) IS DISTINCT FROM 'tweespan_admin' THEN RAISE EXCEPTION 'no municipality'; END IF;
  UPDATE public.role_offers o SET ended_at = public.event_at()
  WHERE o.id = offer AND o.accepted_at IS NULL AND o.ended_at IS NULL
    AND CASE WHEN public.app_m() IS NULL THEN o.municipality_id IS NULL OR o.role = 'coordinator' ELSE o.municipality_id = public.app_m() END;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION take_back_offer TO tweespan_tenant, tweespan_admin;

-- Whether an offer may still be accepted at that instant: it is open, and who made it may still give that role.
CREATE FUNCTION offer_stands(offer public.role_offers, asked_at timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT offer.accepted_at IS NULL AND offer.ended_at IS NULL AND offer.expires_at > asked_at
    AND public.still_manages(offer.made_by, offer.municipality_id, offer.role)
$$;
GRANT EXECUTE ON FUNCTION offer_stands TO tweespan_auth;

-- Whether the link of an offer sets the password of that account: only the first one, and only where no other party has
-- a part in the account, unless the offer is the way back in.
CREATE FUNCTION sets_password_of(offer public.role_offers, person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT offer.opens_any_account OR NOT public.has_part_elsewhere(person, offer.municipality_id)
    AND NOT EXISTS (SELECT 1 FROM public.credentials c WHERE c.person_id = person AND (c.password_hash IS NOT NULL OR c.disabled_at IS NOT NULL))
$$;

-- Somebody wants to choose a first password with the link of an offer: answers `yes`, or `link_used_up`, or
-- `has_account`. The last tells that there is an account, so it is kept, and after so many answers the offer ends.
CREATE FUNCTION try_first_password(link text, most integer) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE offer public.role_offers%ROWTYPE; person uuid;
BEGIN
  PERFORM 1 FROM public.municipalities m JOIN public.role_offers o ON o.municipality_id = m.id WHERE o.token_hash = link FOR KEY SHARE OF m;
  SELECT * INTO offer FROM public.role_offers o WHERE o.token_hash = link FOR UPDATE;
  IF NOT FOUND OR NOT public.offer_stands(offer, public.event_at()) THEN RETURN 'link_used_up'; END IF;
  SELECT p.id INTO person FROM public.people p WHERE p.email = offer.email;
  IF person IS NULL OR public.sets_password_of(offer, person) THEN RETURN 'yes'; END IF;
  UPDATE public.role_offers o SET refused_choices = o.refused_choices + 1,
    ended_at = CASE WHEN o.refused_choices + 1 >= most THEN public.event_at() END
  WHERE o.id = offer.id;
  UPDATE public.events e SET municipality_id = offer.municipality_id WHERE e.id = nullif(current_setting('app.event', true), '')::uuid;
  RETURN 'has_account';
END $$;
GRANT EXECUTE ON FUNCTION try_first_password TO tweespan_auth;

-- Somebody accepts the role that a link offers: signed in with the account of its address, in a session that is still
-- open, or with the first password of that account; then whatever is open of the account ends. Answers `accepted`,
-- `accepted_before`, or why not. All is asked here, under the locks under which it is written.
CREATE FUNCTION accept_role(link text, person uuid, first_password text, session text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE accepted timestamptz := public.event_at(); place uuid; offer public.role_offers%ROWTYPE; account public.credentials%ROWTYPE; others boolean;
BEGIN
  SELECT o.municipality_id INTO place FROM public.role_offers o WHERE o.token_hash = link;
  IF NOT FOUND THEN RETURN 'link_used_up'; END IF;
  PERFORM 1 FROM public.municipalities m WHERE m.id = place FOR KEY SHARE;
  IF place IS NULL THEN others := public.has_other_administrator(person); END IF;
  SELECT * INTO offer FROM public.role_offers o WHERE o.token_hash = link FOR UPDATE;
  IF first_password IS NULL AND offer.accepted_by = person THEN RETURN 'accepted_before'; END IF;
  IF NOT public.offer_stands(offer, accepted) THEN RETURN 'link_used_up'; END IF;

  IF first_password IS NOT NULL THEN
    INSERT INTO public.people (id, name, email) VALUES (person, offer.name, offer.email) ON CONFLICT DO NOTHING;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM public.people p WHERE p.id = person AND p.email = offer.email) THEN
    RETURN CASE WHEN first_password IS NULL THEN 'another_account' ELSE 'has_account' END;
  END IF;
  INSERT INTO public.credentials (person_id) VALUES (person) ON CONFLICT DO NOTHING;
  SELECT * INTO account FROM public.credentials c WHERE c.person_id = person FOR UPDATE;

  IF first_password IS NULL THEN
    PERFORM 1 FROM public.sessions s WHERE s.id_hash = session AND s.person_id = person AND s.ended_at IS NULL AND s.expires_at > accepted FOR SHARE;
    IF NOT FOUND OR account.disabled_at IS NOT NULL THEN RETURN 'signed_out'; END IF;
  ELSE
    IF NOT public.sets_password_of(offer, person) THEN RETURN 'has_account'; END IF;
    IF account.disabled_at IS NOT NULL THEN PERFORM public.close_account(person, false, accepted); END IF;
    UPDATE public.credentials c SET password_hash = first_password WHERE c.person_id = person;
    UPDATE public.sessions s SET ended_at = accepted WHERE s.person_id = person AND s.ended_at IS NULL;
    UPDATE public.one_time_links l SET used_at = accepted WHERE l.person_id = person AND l.used_at IS NULL;
  END IF;

  IF offer.municipality_id IS NULL THEN
    IF offer.role <> 'administrator' AND NOT others
      AND EXISTS (SELECT 1 FROM public.platform_roles r WHERE r.person_id = person AND r.role = 'administrator') THEN RETURN 'last_administrator'; END IF;
    INSERT INTO public.platform_roles AS r (person_id, role) VALUES (person, offer.role)
      ON CONFLICT (person_id) DO UPDATE SET role = excluded.role WHERE r.role <> excluded.role;
    PERFORM public.end_what_was_made_by(person);
  ELSE
    INSERT INTO public.municipal_roles (municipality_id, person_id, role) VALUES (offer.municipality_id, person, offer.role) ON CONFLICT DO NOTHING;
  END IF;
  UPDATE public.role_offers o SET accepted_at = accepted, accepted_by = person WHERE o.id = offer.id;
  UPDATE public.one_time_links l SET used_at = accepted
  WHERE l.person_id = person AND l.used_at IS NULL AND l.municipality_id IS DISTINCT FROM offer.municipality_id;
  UPDATE public.events e SET municipality_id = offer.municipality_id WHERE e.id = nullif(current_setting('app.event', true), '')::uuid;
  RETURN 'accepted';
END $$;
GRANT EXECUTE ON FUNCTION accept_role TO tweespan_auth;

-- Ends one role of a person in the own municipality. The last coordinator stays: somebody must be able to let people
-- in. Links of that person that nobody used yet, and what that person made for others, open nothing any more; nor do the
-- addresses of that person's calendars where no role is left.
CREATE FUNCTION end_access(person uuid, person_role text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.municipalities WHERE id = public.app_m() FOR NO KEY UPDATE;
  DELETE FROM public.municipal_roles r WHERE r.municipality_id = public.app_m() AND r.person_id = person AND r.role = person_role
    AND (r.role <> 'coordinator' OR public.has_other_coordinator(public.app_m(), person));
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed > 0 THEN
    UPDATE public.one_time_links l SET used_at = public.event_at() WHERE l.person_id = person AND l.used_at IS NULL;
    PERFORM public.end_what_was_made_by(person);
    PERFORM public.end_feeds_of(person);
  END IF;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION end_access TO tweespan_tenant;

-- Ends somebody's role at VVSG. The last administrator who can sign in stays. Links of that person, and what that
-- person made for others, open nothing any more.
CREATE FUNCTION end_platform_role(person uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer; others boolean := public.has_other_administrator(person);
BEGIN
  DELETE FROM public.platform_roles r WHERE r.person_id = person AND (r.role <> 'administrator' OR others);
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed > 0 THEN
    UPDATE public.one_time_links l SET used_at = public.event_at() WHERE l.person_id = person AND l.used_at IS NULL;
    PERFORM public.end_what_was_made_by(person);
  END IF;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION end_platform_role TO tweespan_admin;

-- Closes an account or opens it again. Closed it signs in nowhere; its sessions end and its links, the addresses of its
-- calendars and what it made for others open nothing, either way. The last administrator who can sign in stays. The history keeps whose it was, and
-- nothing of the credentials.
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
  PERFORM public.end_what_was_made_by(person);
  PERFORM public.end_feeds_of(person);
  INSERT INTO public.audit_rows (event_id, municipality_id, table_name, operation, subject_id, before, after)
  VALUES (event, NULL, 'credentials', 'update', person::text, jsonb_build_object('closed', NOT closed), jsonb_build_object('closed', closed));
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION close_account TO tweespan_admin;

-- A link to choose a password instead of a lost one, which says for whom and by whom it was made. A municipality makes
-- one only for a person who has roles with it alone and none at VVSG; for a closed account there is none. The account
-- is held before the roles are asked, so that closing it or accepting a role elsewhere waits or is seen. The history
-- keeps for whom a link was made; never the link.
CREATE FUNCTION make_link(person uuid, token_hash text, made_at timestamptz, good_until timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE event uuid := nullif(current_setting('app.event', true), '')::uuid;
BEGIN
  IF event IS NULL THEN RAISE EXCEPTION 'a link outside a command'; END IF;
  IF public.app_m() IS NULL AND current_setting('role', true) IS DISTINCT FROM 'tweespan_admin' THEN RAISE EXCEPTION 'no municipality'; END IF;
  PERFORM 1 FROM public.credentials c WHERE c.person_id = person AND c.disabled_at IS NULL FOR SHARE;
  IF NOT FOUND THEN RETURN false; END IF;
  IF public.app_m() IS NOT NULL AND (
    NOT EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.person_id = person AND r.municipality_id = public.app_m())
    OR public.has_part_elsewhere(person, public.app_m())
  ) THEN RETURN false; END IF;
  INSERT INTO public.one_time_links (token_hash, person_id, municipality_id, made_by, created_at, expires_at)
  VALUES (make_link.token_hash, person, public.app_m(), public.event_maker(), made_at, least(good_until, now() + interval '7 days'));
  INSERT INTO public.audit_rows (event_id, municipality_id, table_name, operation, subject_id, before, after)
  VALUES (event, public.app_m(), 'one_time_links', 'insert', person::text, NULL, jsonb_build_object('person_id', person));
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION make_link TO tweespan_tenant, tweespan_admin;

-- Whose account an address is, for VVSG's administrator alone: the way back for who works nowhere now, or whose address
-- somebody else claimed.
CREATE FUNCTION account_at(address text) RETURNS TABLE (person_id uuid, name text, is_closed boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT p.id, p.name, c.disabled_at IS NOT NULL FROM public.people p JOIN public.credentials c ON c.person_id = p.id WHERE p.email = address $$;
GRANT EXECUTE ON FUNCTION account_at TO tweespan_admin;

-- The people of a municipality: a tenant's own, for the administrator those of the one that is asked for.
CREATE FUNCTION people_of(municipality uuid) RETURNS TABLE (person_id uuid, name text, email text, role text, has_password boolean, is_closed boolean, works_elsewhere boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  IF public.app_m() IS NULL AND current_setting('role', true) IS DISTINCT FROM 'tweespan_admin' THEN RAISE EXCEPTION 'no municipality'; END IF;
  IF public.app_m() IS NOT NULL AND municipality IS DISTINCT FROM public.app_m() THEN RAISE EXCEPTION 'another municipality'; END IF;
  RETURN QUERY SELECT p.id, p.name, p.email, r.role, coalesce(c.password_hash IS NOT NULL, false), c.disabled_at IS NOT NULL,
    public.has_part_elsewhere(p.id, municipality)
  FROM public.municipal_roles r JOIN public.people p ON p.id = r.person_id LEFT JOIN public.credentials c ON c.person_id = p.id
  WHERE r.municipality_id = municipality;
END $$;
GRANT EXECUTE ON FUNCTION people_of TO tweespan_tenant, tweespan_admin;

-- The people of VVSG, for its administrator.
CREATE FUNCTION people_of_platform() RETURNS TABLE (person_id uuid, name text, email text, role text, has_password boolean, is_closed boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT p.id, p.name, p.email, r.role, coalesce(c.password_hash IS NOT NULL, false), c.disabled_at IS NOT NULL
  FROM public.platform_roles r JOIN public.people p ON p.id = r.person_id LEFT JOIN public.credentials c ON c.person_id = p.id
$$;
GRANT EXECUTE ON FUNCTION people_of_platform TO tweespan_admin;

-- What happened to the people of the own municipality, latest first, with those who left, and with what VVSG did to
-- them: links it made and accounts it closed or opened.
CREATE FUNCTION people_history(entries integer) RETURNS TABLE (entry text, at timestamptz, command text, actor_name text, operation text, person_name text, role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT l.id::text, l.at, l.command, l.actor_name, l.operation, coalesce(l.offered_to, p.name), l.role
  FROM (
    SELECT a.id, e.at, e.command, e.actor_name, a.operation, a.subject_id, coalesce(a.after, a.before) ->> 'role' AS role,
      CASE WHEN a.table_name = 'role_offers' THEN coalesce(a.after, a.before) ->> 'name' END AS offered_to
    FROM public.audit_rows a JOIN public.events e ON e.id = a.event_id
    WHERE NOT (e.command = 'mergeMunicipalities' AND a.operation = 'delete')
      AND (a.municipality_id = public.app_m()
        AND (a.table_name = 'municipal_roles' OR (a.table_name = 'one_time_links' AND e.command IN ('makePasswordLink', 'makeLinkForAddress'))
          OR a.table_name = 'role_offers' AND (a.operation = 'insert' OR e.command = 'takeBackOffer'))
      OR a.municipality_id IS NULL
        AND (a.table_name = 'credentials' OR (a.table_name = 'one_time_links' AND e.command IN ('makePasswordLink', 'makeLinkForAddress')))
        AND EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.municipality_id = public.app_m() AND r.person_id::text = a.subject_id))
    ORDER BY a.id DESC LIMIT entries
  ) l LEFT JOIN public.people p ON l.offered_to IS NULL AND p.id = l.subject_id::uuid
  ORDER BY l.id DESC
$$;
GRANT EXECUTE ON FUNCTION people_history TO tweespan_tenant;

-- The same for the people of VVSG and for every account that it closed or opened, and with who was refused a first
-- password, of whatever municipality: that tells that there is an account; for its administrator.
CREATE FUNCTION people_history_of_platform(entries integer) RETURNS TABLE (entry text, at timestamptz, command text, actor_name text, operation text, person_name text, role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT l.id::text, l.at, l.command, l.actor_name, l.operation, coalesce(l.offered_to, p.name), l.role
  FROM (
    SELECT a.id, e.at, e.command, e.actor_name, a.operation, a.subject_id, coalesce(a.after, a.before) ->> 'role' AS role,
      CASE WHEN a.table_name = 'role_offers' THEN coalesce(a.after, a.before) ->> 'name' END AS offered_to
    FROM public.audit_rows a JOIN public.events e ON e.id = a.event_id
    WHERE (a.municipality_id IS NULL OR e.command = 'tryFirstPassword')
      AND (a.table_name IN ('platform_roles', 'credentials') OR (a.table_name = 'one_time_links' AND e.command IN ('makePasswordLink', 'makeLinkForAddress'))
        OR a.table_name = 'role_offers' AND (a.operation = 'insert' OR e.command IN ('takeBackOffer', 'tryFirstPassword')))
    ORDER BY a.id DESC LIMIT entries
  ) l LEFT JOIN public.people p ON l.offered_to IS NULL AND p.id = l.subject_id::uuid
  ORDER BY l.id DESC
$$;
GRANT EXECUTE ON FUNCTION people_history_of_platform TO tweespan_admin;
