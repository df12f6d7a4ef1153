-- A role is offered and begins with the person's yes. Offers: read by whom they belong to, without what the link carries; written by functions alone.
ALTER TABLE role_offers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE role_offers FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY owner_select ON role_offers FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON role_offers FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON role_offers FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON role_offers FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
GRANT SELECT (id, municipality_id, role, name, email, offered_at, expires_at, accepted_at, ended_at) ON role_offers TO tweespan_tenant, tweespan_admin;--> statement-breakpoint
GRANT SELECT ON role_offers TO tweespan_auth;--> statement-breakpoint
CREATE POLICY tenant_select ON role_offers FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY admin_select ON role_offers FOR SELECT TO tweespan_admin USING (true);--> statement-breakpoint
CREATE POLICY auth_select ON role_offers FOR SELECT TO tweespan_auth USING (true);--> statement-breakpoint

-- The history keeps nothing of a link, of whatever table it is.
CREATE OR REPLACE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE
  event uuid := nullif(current_setting('app.event', true), '')::uuid;
  was jsonb; becomes jsonb; this jsonb;
BEGIN
  IF event IS NULL THEN RAISE EXCEPTION 'write to % outside a command', tg_table_name; END IF;
  IF NOT EXISTS (SELECT 1 FROM public.events e WHERE e.id = event AND e.transaction_id = pg_current_xact_id()::text::bigint) THEN
    RAISE EXCEPTION 'write to % under the event of another transaction', tg_table_name;
  END IF;
  IF tg_op <> 'INSERT' THEN was := to_jsonb(old) - 'token_hash'; END IF;
  IF tg_op <> 'DELETE' THEN becomes := to_jsonb(new) - 'token_hash'; END IF;
  this := coalesce(becomes, was);
  INSERT INTO public.audit_rows (event_id, municipality_id, table_name, operation, subject_id, partnership_id, before, after)
  VALUES (event, coalesce(public.app_m(), (this ->> tg_argv[1])::uuid), tg_table_name, lower(tg_op), this ->> tg_argv[0], (this ->> tg_argv[2])::uuid, was, becomes);
  RETURN NULL;
END $$;;--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON role_offers FOR EACH ROW EXECUTE FUNCTION audit_row('id', 'municipality_id', '');--> statement-breakpoint

-- Links for a lost password know who made them. Of an older one nobody kept that, so it is used up: whoever holds one asks for a new one.
ALTER TABLE one_time_links ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE one_time_links FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY owner_select ON one_time_links FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON one_time_links FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON one_time_links FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON one_time_links FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY auth_select ON one_time_links FOR SELECT TO tweespan_auth USING (true);--> statement-breakpoint
CREATE POLICY auth_update ON one_time_links FOR UPDATE TO tweespan_auth USING (true);--> statement-breakpoint
UPDATE one_time_links SET used_at = now() WHERE used_at IS NULL;--> statement-breakpoint

-- The instant of the command at hand; none outside a command.
CREATE FUNCTION event_at() RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT e.at FROM public.events e WHERE e.id = nullif(current_setting('app.event', true), '')::uuid $$;--> statement-breakpoint

-- Who does the command at hand, when that person stands among the people; none for the program itself.
CREATE FUNCTION event_maker() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT p.id FROM public.events e JOIN public.people p ON p.id = e.actor_id WHERE e.id = nullif(current_setting('app.event', true), '')::uuid $$;--> statement-breakpoint

-- Whether who made a link may still make it: with an open account, as a coordinator there; at VVSG, and for who is to coordinate, as its
-- administrator. The program itself always may. A link for a lost password gives no role.
CREATE FUNCTION still_manages(maker uuid, municipality uuid, given text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT maker IS NULL OR EXISTS (SELECT 1 FROM public.credentials c WHERE c.person_id = maker AND c.disabled_at IS NULL)
    AND (EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.person_id = maker AND r.municipality_id = municipality AND r.role = 'coordinator')
      OR (municipality IS NULL OR given = 'coordinator')
        AND EXISTS (SELECT 1 FROM public.platform_roles r WHERE r.person_id = maker AND r.role = 'administrator'))
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION still_manages(uuid, uuid, text) TO tweespan_auth;--> statement-breakpoint

-- What somebody offered, and links that somebody made, end with the right to make them; they do not come back with it.
CREATE FUNCTION end_what_was_made_by(maker uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  UPDATE public.role_offers o SET ended_at = public.event_at()
  WHERE o.made_by = maker AND o.accepted_at IS NULL AND o.ended_at IS NULL AND NOT public.still_manages(maker, o.municipality_id, o.role);
  UPDATE public.one_time_links l SET used_at = public.event_at()
  WHERE l.made_by = maker AND l.used_at IS NULL AND NOT public.still_manages(maker, l.municipality_id, NULL);
END $$;--> statement-breakpoint

-- Whether another party than this one has a part in an account: lets the person do something, or was accepted once. Then no link of this
-- party sets the password. Without a municipality the party is VVSG.
CREATE FUNCTION has_part_elsewhere(person uuid, municipality uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.person_id = person AND r.municipality_id IS DISTINCT FROM municipality)
    OR (municipality IS NOT NULL AND EXISTS (SELECT 1 FROM public.platform_roles r WHERE r.person_id = person))
    OR EXISTS (SELECT 1 FROM public.role_offers o WHERE o.accepted_by = person AND o.municipality_id IS DISTINCT FROM municipality)
$$;--> statement-breakpoint

-- As before; working elsewhere is also to have accepted a role there once.
CREATE OR REPLACE FUNCTION people_of(municipality uuid) RETURNS TABLE (person_id uuid, name text, email text, role text, has_password boolean, is_closed boolean, works_elsewhere boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  IF public.app_m() IS NULL AND current_setting('role', true) IS DISTINCT FROM 'tweespan_admin' THEN RAISE EXCEPTION 'no municipality'; END IF;
  IF public.app_m() IS NOT NULL AND municipality IS DISTINCT FROM public.app_m() THEN RAISE EXCEPTION 'another municipality'; END IF;
  RETURN QUERY SELECT p.id, p.name, p.email, r.role, coalesce(c.password_hash IS NOT NULL, false), c.disabled_at IS NOT NULL,
    public.has_part_elsewhere(p.id, municipality)
  FROM public.municipal_roles r JOIN public.people p ON p.id = r.person_id LEFT JOIN public.credentials c ON c.person_id = p.id
  WHERE r.municipality_id = municipality;
END $$;--> statement-breakpoint

-- Nobody is added any more: a role is offered.
DROP FUNCTION add_person(uuid, text, text, uuid, text);--> statement-breakpoint
DROP FUNCTION add_platform_person(uuid, text, text, text);--> statement-breakpoint

-- Offers a role to an address, whoever has it. Of a role that was offered before, only the latest link holds; at VVSG one has one role, so
-- there only the latest offer. False when there is no such municipality.
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
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION offer_role(uuid, uuid, text, text, text, text, timestamptz, boolean) TO tweespan_tenant, tweespan_admin;--> statement-breakpoint

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
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION take_back_offer(uuid) TO tweespan_tenant, tweespan_admin;--> statement-breakpoint

-- Whether an offer may still be accepted at that instant: it is open, and who made it may still give that role.
CREATE FUNCTION offer_stands(offer public.role_offers, asked_at timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT offer.accepted_at IS NULL AND offer.ended_at IS NULL AND offer.expires_at > asked_at
    AND public.still_manages(offer.made_by, offer.municipality_id, offer.role)
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION offer_stands(role_offers, timestamptz) TO tweespan_auth;--> statement-breakpoint

-- Whether the link of an offer sets the password of that account: only the first one, and only where no other party has a part in the
-- account, unless the offer is the way back in.
CREATE FUNCTION sets_password_of(offer public.role_offers, person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT offer.opens_any_account OR NOT public.has_part_elsewhere(person, offer.municipality_id)
    AND NOT EXISTS (SELECT 1 FROM public.credentials c WHERE c.person_id = person AND (c.password_hash IS NOT NULL OR c.disabled_at IS NOT NULL))
$$;--> statement-breakpoint

-- Somebody wants to choose a first password with the link of an offer: answers `yes`, or `link_used_up`, or `has_account`. The last tells
-- that there is an account, so it is kept, and after so many answers the offer ends.
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
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION try_first_password(text, integer) TO tweespan_auth;--> statement-breakpoint

-- Somebody accepts the role that a link offers: signed in with the account of its address, in a session that is still open, or with the
-- first password of that account; then whatever is open of the account ends. Answers `accepted`, `accepted_before`, or why not. All is
-- asked here, under the locks under which it is written.
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
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION accept_role(text, uuid, text, text) TO tweespan_auth;--> statement-breakpoint

-- As before, and the link says for whom and by whom it was made. The account is held before the roles are asked, so that accepting one elsewhere waits or is seen.
CREATE OR REPLACE FUNCTION make_link(person uuid, token_hash text, made_at timestamptz, good_until timestamptz) RETURNS boolean
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
END $$;--> statement-breakpoint

-- Whose account an address is, for VVSG's administrator alone: the way back for who works nowhere now, or whose address somebody else claimed.
CREATE FUNCTION account_at(address text) RETURNS TABLE (person_id uuid, name text, is_closed boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT p.id, p.name, c.disabled_at IS NOT NULL FROM public.people p JOIN public.credentials c ON c.person_id = p.id WHERE p.email = address $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION account_at(text) TO tweespan_admin;--> statement-breakpoint

-- As before, and links of that person that nobody used yet, and what that person made for others, open nothing any more.
CREATE OR REPLACE FUNCTION end_access(person uuid, person_role text) RETURNS integer
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
  END IF;
  RETURN changed;
END $$;--> statement-breakpoint

CREATE OR REPLACE FUNCTION end_platform_role(person uuid) RETURNS integer
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
END $$;--> statement-breakpoint

-- As before, and what that person made for others ends too.
CREATE OR REPLACE FUNCTION close_account(person uuid, closed boolean, changed_at timestamptz) RETURNS integer
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
  INSERT INTO public.audit_rows (event_id, municipality_id, table_name, operation, subject_id, before, after)
  VALUES (event, NULL, 'credentials', 'update', person::text, jsonb_build_object('closed', NOT closed), jsonb_build_object('closed', closed));
  RETURN changed;
END $$;--> statement-breakpoint

-- As before, with offers: to whom, as the name was typed, and which were taken back. That somebody was refused a first password tells that
-- there is an account, so VVSG reads that, of whatever municipality.
CREATE OR REPLACE FUNCTION people_history(entries integer) RETURNS TABLE (entry text, at timestamptz, command text, actor_name text, operation text, person_name text, role text)
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
$$;--> statement-breakpoint

CREATE OR REPLACE FUNCTION people_history_of_platform(entries integer) RETURNS TABLE (entry text, at timestamptz, command text, actor_name text, operation text, person_name text, role text)
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
$$;--> statement-breakpoint

-- For VVSG's table of municipalities, now also whether somebody was offered to coordinate and can still accept at that instant, and how many
-- names it typed that stand in a tie and that VVSG did not adopt. A local government called as its place is says nothing of its own.
DROP FUNCTION municipality_counts(uuid[]);--> statement-breakpoint
CREATE FUNCTION municipality_counts(wanted uuid[], asked_at timestamptz) RETURNS TABLE (municipality_id uuid, leads integer, takes_part integer, has_coordinator boolean, coordinator_offered boolean, typed_names integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT m.id,
    (SELECT count(*)::integer FROM public.partnerships p WHERE p.lead_municipality_id = m.id AND p.withdrawn_on IS NULL),
    (SELECT count(*)::integer FROM public.participations a JOIN public.partnerships p ON p.id = a.partnership_id
      WHERE a.municipality_id = m.id AND a.state = 'accepted' AND p.lead_municipality_id <> m.id AND p.withdrawn_on IS NULL),
    public.has_other_coordinator(m.id, NULL),
    EXISTS (SELECT 1 FROM public.role_offers o WHERE o.municipality_id = m.id AND o.role = 'coordinator'
      AND o.accepted_at IS NULL AND o.ended_at IS NULL AND o.expires_at > asked_at),
    (SELECT count(*)::integer FROM public.places l WHERE l.municipality_id = m.id AND EXISTS (
      SELECT 1 FROM public.partnership_places pp JOIN public.partnerships p ON p.id = pp.partnership_id WHERE pp.place_id = l.id AND p.withdrawn_on IS NULL))
    + (SELECT count(*)::integer FROM public.local_governments g JOIN public.places l ON l.id = g.place_id WHERE g.municipality_id = m.id AND g.name <> l.name AND EXISTS (
      SELECT 1 FROM public.partnership_places pp JOIN public.partnerships p ON p.id = pp.partnership_id WHERE pp.local_government_id = g.id AND p.withdrawn_on IS NULL))
  FROM public.municipalities m WHERE m.id = ANY (wanted)
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION municipality_counts(uuid[], timestamptz) TO tweespan_vvsg, tweespan_admin;--> statement-breakpoint

-- As before: offers and links for a lost password become the successor's too. Of one role that both offered to one address, the successor's
-- stays, unless that one ran out and the other did not.
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
  UPDATE public.role_offers s SET ended_at = public.event_at() WHERE s.municipality_id = successor AND s.accepted_at IS NULL AND s.ended_at IS NULL
    AND s.expires_at <= public.event_at() AND EXISTS (SELECT 1 FROM public.role_offers p WHERE p.municipality_id = predecessor AND p.email = s.email
      AND p.role = s.role AND p.accepted_at IS NULL AND p.ended_at IS NULL AND p.expires_at > public.event_at());
  UPDATE public.role_offers p SET ended_at = public.event_at() WHERE p.municipality_id = predecessor AND p.accepted_at IS NULL AND p.ended_at IS NULL
    AND EXISTS (SELECT 1 FROM public.role_offers s WHERE s.municipality_id = successor AND s.email = p.email AND s.role = p.role
      AND s.accepted_at IS NULL AND s.ended_at IS NULL);
  UPDATE public.role_offers SET municipality_id = successor WHERE municipality_id = predecessor;
  UPDATE public.one_time_links SET municipality_id = successor WHERE municipality_id = predecessor;
  UPDATE public.events SET municipality_id = successor WHERE municipality_id = predecessor;
  UPDATE public.audit_rows SET municipality_id = successor WHERE municipality_id = predecessor;
  DELETE FROM public.idempotency_keys WHERE municipality_id = predecessor;
  RETURN changed;
END $$;
