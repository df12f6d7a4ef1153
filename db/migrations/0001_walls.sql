-- The second wall: who may touch what, as the database itself holds it. Run as tweespan_owner, which owns everything.
-- Policies are per verb; functions of the owner filter by app_m() themselves; EXECUTE is given by name.
GRANT USAGE ON SCHEMA drizzle TO PUBLIC;--> statement-breakpoint
GRANT SELECT ON drizzle.__drizzle_migrations TO PUBLIC;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO tweespan_auth, tweespan_public, tweespan_tenant, tweespan_vvsg, tweespan_admin;--> statement-breakpoint
ALTER DEFAULT PRIVILEGES FOR ROLE tweespan_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;--> statement-breakpoint

-- The municipality that the transaction works for; null when none was set.
CREATE FUNCTION app_m() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog, public
AS $$ SELECT nullif(current_setting('app.m', true), '')::uuid $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app_m() TO tweespan_owner, tweespan_auth, tweespan_public, tweespan_tenant, tweespan_vvsg, tweespan_admin;--> statement-breakpoint

-- Shared facts: ties in which the municipality takes part or took part.
CREATE FUNCTION my_partnerships() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT coalesce(array_agg(partnership_id), '{}') FROM public.participations WHERE municipality_id = public.app_m() AND state IN ('accepted', 'left') $$;--> statement-breakpoint
-- Others' participations and figures, and every write: ties in which it takes part now.
CREATE FUNCTION my_current_partnerships() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT coalesce(array_agg(partnership_id), '{}') FROM public.participations WHERE municipality_id = public.app_m() AND state = 'accepted' $$;--> statement-breakpoint
-- Shared facts are written by the lead.
CREATE FUNCTION my_led_partnerships() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT coalesce(array_agg(id), '{}') FROM public.partnerships WHERE lead_municipality_id = public.app_m() $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION my_partnerships(), my_current_partnerships(), my_led_partnerships() TO tweespan_tenant;--> statement-breakpoint

-- Every write belongs to an event of its own transaction; the trigger keeps each row's before and after with it and refuses a write without one.
-- Arguments: the column of the record, of the municipality when the transaction has none, and of the tie whose lead may read the row.
CREATE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE
  event uuid := nullif(current_setting('app.event', true), '')::uuid;
  was jsonb; becomes jsonb; this jsonb;
BEGIN
  IF event IS NULL THEN RAISE EXCEPTION 'write to % outside a command', tg_table_name; END IF;
  IF NOT EXISTS (SELECT 1 FROM public.events e WHERE e.id = event AND e.transaction_id = pg_current_xact_id()::text::bigint) THEN
    RAISE EXCEPTION 'write to % under the event of another transaction', tg_table_name;
  END IF;
  IF tg_op <> 'INSERT' THEN was := to_jsonb(old); END IF;
  IF tg_op <> 'DELETE' THEN becomes := to_jsonb(new); END IF;
  this := coalesce(becomes, was);
  INSERT INTO public.audit_rows (event_id, municipality_id, table_name, operation, subject_id, partnership_id, before, after)
  VALUES (event, coalesce(public.app_m(), (this ->> tg_argv[1])::uuid), tg_table_name, lower(tg_op), this ->> tg_argv[0], (this ->> tg_argv[2])::uuid, was, becomes);
  RETURN NULL;
END $$;--> statement-breakpoint

-- Opens the event of a command and makes it current for this transaction. Nobody else can write one.
CREATE FUNCTION begin_event(event_id uuid, at timestamptz, command text, actor_id uuid, actor_name text, reason text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  INSERT INTO public.events (id, at, command, actor_id, actor_name, municipality_id, reason, transaction_id)
  VALUES (event_id, begin_event.at, begin_event.command, begin_event.actor_id, begin_event.actor_name, public.app_m(), begin_event.reason, pg_current_xact_id()::text::bigint);
  PERFORM set_config('app.event', event_id::text, true);
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION begin_event(uuid, timestamptz, text, uuid, text, text) TO tweespan_auth, tweespan_tenant, tweespan_admin;--> statement-breakpoint

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON approaches FOR EACH ROW EXECUTE FUNCTION audit_row('code', '', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON features FOR EACH ROW EXECUTE FUNCTION audit_row('code', '', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON feature_scores FOR EACH ROW EXECUTE FUNCTION audit_row('approach', '', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON countries FOR EACH ROW EXECUTE FUNCTION audit_row('iso2', '', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON municipalities FOR EACH ROW EXECUTE FUNCTION audit_row('id', '', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON places FOR EACH ROW EXECUTE FUNCTION audit_row('id', '', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON people FOR EACH ROW EXECUTE FUNCTION audit_row('id', '', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON municipal_roles FOR EACH ROW EXECUTE FUNCTION audit_row('person_id', 'municipality_id', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON platform_roles FOR EACH ROW EXECUTE FUNCTION audit_row('person_id', '', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON partnerships FOR EACH ROW EXECUTE FUNCTION audit_row('id', 'lead_municipality_id', 'id');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON participations FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', 'municipality_id', 'partnership_id');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON partnership_forms FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', '', 'partnership_id');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON life_cycles FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', '', 'partnership_id');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON partnership_places FOR EACH ROW EXECUTE FUNCTION audit_row('partnership_id', '', 'partnership_id');--> statement-breakpoint

-- What everybody may read.
GRANT SELECT ON approaches, features, feature_scores, countries, municipalities, marks TO tweespan_auth, tweespan_public, tweespan_tenant, tweespan_vvsg, tweespan_admin;--> statement-breakpoint

-- People, credentials and sessions: the sign-in role only.
GRANT SELECT ON people, platform_roles TO tweespan_auth;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON credentials, sessions TO tweespan_auth;--> statement-breakpoint
GRANT SELECT, UPDATE ON one_time_links TO tweespan_auth;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_attempts TO tweespan_auth;--> statement-breakpoint

-- Roles in a municipality.
ALTER TABLE municipal_roles ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE municipal_roles FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON municipal_roles TO tweespan_auth, tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON municipal_roles FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON municipal_roles FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON municipal_roles FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON municipal_roles FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY auth_select ON municipal_roles FOR SELECT TO tweespan_auth USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON municipal_roles FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint

-- Partnerships: shared facts.
ALTER TABLE partnerships ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE partnerships FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON partnerships TO tweespan_tenant;--> statement-breakpoint
GRANT UPDATE (title, sort_key, since_year, since_month, since_day, visibility, version) ON partnerships TO tweespan_tenant;--> statement-breakpoint
GRANT SELECT (id, lead_municipality_id, title, sort_key, since_year, since_month, since_day, visibility, version) ON partnerships TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY owner_select ON partnerships FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON partnerships FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON partnerships FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON partnerships FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON partnerships FOR SELECT TO tweespan_tenant USING (lead_municipality_id = (SELECT app_m()) OR id = ANY ((SELECT my_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON partnerships FOR UPDATE TO tweespan_tenant USING (id = ANY ((SELECT my_led_partnerships())::uuid[])) WITH CHECK (id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY vvsg_select ON partnerships FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

-- Participations: read here, changed only by the functions below.
ALTER TABLE participations ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE participations FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON participations TO tweespan_tenant;--> statement-breakpoint
GRANT SELECT (municipality_id, partnership_id, state, from_year, until_year, version) ON participations TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY owner_select ON participations FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON participations FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON participations FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON participations FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON participations FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()) OR partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY vvsg_select ON participations FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

-- Shared facts that hang on a partnership: read by who takes or took part, written by the lead.
ALTER TABLE partnership_forms ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE partnership_forms FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON partnership_forms TO tweespan_tenant;--> statement-breakpoint
GRANT SELECT (id, partnership_id, from_year, approach, formality) ON partnership_forms TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY owner_select ON partnership_forms FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON partnership_forms FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON partnership_forms FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON partnership_forms FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON partnership_forms FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON partnership_forms FOR INSERT TO tweespan_tenant WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON partnership_forms FOR UPDATE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[])) WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_delete ON partnership_forms FOR DELETE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY vvsg_select ON partnership_forms FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

ALTER TABLE life_cycles ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE life_cycles FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON life_cycles TO tweespan_tenant;--> statement-breakpoint
GRANT SELECT (id, partnership_id, from_date, state, reason) ON life_cycles TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY owner_select ON life_cycles FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON life_cycles FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON life_cycles FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON life_cycles FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON life_cycles FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON life_cycles FOR INSERT TO tweespan_tenant WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON life_cycles FOR UPDATE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[])) WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_delete ON life_cycles FOR DELETE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY vvsg_select ON life_cycles FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

ALTER TABLE partnership_places ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE partnership_places FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON partnership_places TO tweespan_tenant;--> statement-breakpoint
GRANT SELECT (partnership_id, place_id, sort_order) ON partnership_places TO tweespan_vvsg;--> statement-breakpoint
CREATE POLICY owner_select ON partnership_places FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON partnership_places FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON partnership_places FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON partnership_places FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON partnership_places FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_insert ON partnership_places FOR INSERT TO tweespan_tenant WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_update ON partnership_places FOR UPDATE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[])) WITH CHECK (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY tenant_delete ON partnership_places FOR DELETE TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY vvsg_select ON partnership_places FOR SELECT TO tweespan_vvsg USING (true);--> statement-breakpoint

-- Places are shared by all; a municipality may add one.
GRANT SELECT, INSERT ON places TO tweespan_tenant;--> statement-breakpoint
GRANT SELECT ON places TO tweespan_vvsg, tweespan_admin;--> statement-breakpoint

-- History: appended by the functions above, read by the municipality it belongs to; the platform's own by VVSG's administrator.
ALTER TABLE events ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE events FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON events TO tweespan_tenant, tweespan_admin;--> statement-breakpoint
CREATE POLICY owner_select ON events FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON events FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON events FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON events FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON events FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
-- The event of every row that it may read, also one that VVSG or another participant began.
CREATE POLICY rows_select ON events FOR SELECT TO tweespan_tenant USING (EXISTS (SELECT 1 FROM audit_rows a WHERE a.event_id = events.id));--> statement-breakpoint
CREATE POLICY admin_select ON events FOR SELECT TO tweespan_admin USING (municipality_id IS NULL);--> statement-breakpoint
ALTER TABLE audit_rows ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE audit_rows FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON audit_rows TO tweespan_tenant, tweespan_admin;--> statement-breakpoint
CREATE POLICY owner_select ON audit_rows FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON audit_rows FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON audit_rows FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON audit_rows FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON audit_rows FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY lead_select ON audit_rows FOR SELECT TO tweespan_tenant USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]));--> statement-breakpoint
CREATE POLICY admin_select ON audit_rows FOR SELECT TO tweespan_admin USING (municipality_id IS NULL);--> statement-breakpoint

ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO tweespan_tenant;--> statement-breakpoint
CREATE POLICY owner_select ON idempotency_keys FOR SELECT TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_insert ON idempotency_keys FOR INSERT TO tweespan_owner WITH CHECK (true);--> statement-breakpoint
CREATE POLICY owner_update ON idempotency_keys FOR UPDATE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY owner_delete ON idempotency_keys FOR DELETE TO tweespan_owner USING (true);--> statement-breakpoint
CREATE POLICY tenant_select ON idempotency_keys FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY tenant_insert ON idempotency_keys FOR INSERT TO tweespan_tenant WITH CHECK (municipality_id = (SELECT app_m()));--> statement-breakpoint
CREATE POLICY tenant_update ON idempotency_keys FOR UPDATE TO tweespan_tenant USING (municipality_id = (SELECT app_m())) WITH CHECK (municipality_id = (SELECT app_m()));--> statement-breakpoint

CREATE POLICY tenant_delete ON idempotency_keys FOR DELETE TO tweespan_tenant USING (municipality_id = (SELECT app_m()));--> statement-breakpoint

-- Registering makes the tie and the lead's participation together.
CREATE FUNCTION register_partnership(id uuid, title text, sort_key text, since_year smallint, since_month smallint, since_day smallint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  IF public.app_m() IS NULL THEN RAISE EXCEPTION 'no municipality'; END IF;
  INSERT INTO public.partnerships (id, lead_municipality_id, title, sort_key, since_year, since_month, since_day)
  VALUES (register_partnership.id, public.app_m(), register_partnership.title, register_partnership.sort_key,
    register_partnership.since_year, register_partnership.since_month, register_partnership.since_day);
  INSERT INTO public.participations (municipality_id, partnership_id, state, from_year)
  VALUES (public.app_m(), register_partnership.id, 'accepted', register_partnership.since_year);
END $$;--> statement-breakpoint

-- The lead invites; who declined can be invited again, who left keeps its years. Answers the number of rows it changed.
CREATE FUNCTION invite_participant(partnership uuid, municipality uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  INSERT INTO public.participations (municipality_id, partnership_id, state)
  SELECT m.id, p.id, 'invited' FROM public.municipalities m, public.partnerships p
  WHERE m.id = municipality AND p.id = partnership AND p.lead_municipality_id = public.app_m() AND m.successor_id IS NULL
  ON CONFLICT (municipality_id, partnership_id) DO UPDATE SET state = 'invited', version = public.participations.version + 1
  WHERE public.participations.state = 'declined';
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;--> statement-breakpoint

CREATE FUNCTION accept_invitation(partnership uuid, first_year smallint) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  UPDATE public.participations SET state = 'accepted', from_year = first_year, until_year = NULL, version = version + 1
  WHERE municipality_id = public.app_m() AND partnership_id = partnership AND state = 'invited';
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;--> statement-breakpoint

CREATE FUNCTION decline_invitation(partnership uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  UPDATE public.participations SET state = 'declined', version = version + 1
  WHERE municipality_id = public.app_m() AND partnership_id = partnership AND state = 'invited';
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;--> statement-breakpoint

-- A lead cannot leave: it hands over first.
CREATE FUNCTION leave_partnership(partnership uuid, last_year smallint) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.partnerships p WHERE p.id = partnership FOR UPDATE;
  UPDATE public.participations SET state = 'left', until_year = last_year, version = version + 1
  WHERE municipality_id = public.app_m() AND partnership_id = partnership AND state = 'accepted'
    AND NOT EXISTS (SELECT 1 FROM public.partnerships p WHERE p.id = partnership AND p.lead_municipality_id = public.app_m());
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;--> statement-breakpoint

CREATE FUNCTION hand_over_lead(partnership uuid, municipality uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.partnerships p WHERE p.id = partnership FOR UPDATE;
  UPDATE public.partnerships SET lead_municipality_id = municipality, version = version + 1
  WHERE id = partnership AND lead_municipality_id = public.app_m() AND EXISTS (
    SELECT 1 FROM public.participations WHERE partnership_id = partnership AND municipality_id = municipality AND state = 'accepted');
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION register_partnership(uuid, text, text, smallint, smallint, smallint), invite_participant(uuid, uuid),
  accept_invitation(uuid, smallint), decline_invitation(uuid), leave_partnership(uuid, smallint), hand_over_lead(uuid, uuid) TO tweespan_tenant;--> statement-breakpoint

-- Gives a person a role in a municipality and answers who it is: a known address keeps its person. Municipalities add to themselves only.
CREATE FUNCTION add_person(person uuid, person_name text, person_email text, municipality uuid, person_role text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE found uuid;
BEGIN
  IF public.app_m() IS NULL AND current_setting('role', true) IS DISTINCT FROM 'tweespan_admin' THEN RAISE EXCEPTION 'no municipality'; END IF;
  IF public.app_m() IS NOT NULL AND municipality IS DISTINCT FROM public.app_m() THEN RAISE EXCEPTION 'another municipality'; END IF;
  INSERT INTO public.people (id, name, email) VALUES (person, person_name, person_email) ON CONFLICT (email) DO NOTHING;
  SELECT p.id INTO found FROM public.people p WHERE p.email = person_email;
  INSERT INTO public.credentials (person_id) VALUES (found) ON CONFLICT DO NOTHING;
  INSERT INTO public.municipal_roles (municipality_id, person_id, role) VALUES (municipality, found, person_role) ON CONFLICT DO NOTHING;
  RETURN found;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION add_person(uuid, text, text, uuid, text) TO tweespan_tenant, tweespan_admin;--> statement-breakpoint

CREATE FUNCTION add_platform_person(person uuid, person_name text, person_email text, person_role text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE found uuid;
BEGIN
  INSERT INTO public.people (id, name, email) VALUES (person, person_name, person_email) ON CONFLICT (email) DO NOTHING;
  SELECT p.id INTO found FROM public.people p WHERE p.email = person_email;
  INSERT INTO public.credentials (person_id) VALUES (found) ON CONFLICT DO NOTHING;
  INSERT INTO public.platform_roles (person_id, role) VALUES (found, person_role) ON CONFLICT (person_id) DO UPDATE SET role = excluded.role;
  RETURN found;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION add_platform_person(uuid, text, text, text) TO tweespan_admin;--> statement-breakpoint

-- A link to choose a password. A municipality makes one only for a person who has roles with it alone and none at VVSG.
CREATE FUNCTION make_link(person uuid, token_hash text, made_at timestamptz, good_until timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  IF public.app_m() IS NULL AND current_setting('role', true) IS DISTINCT FROM 'tweespan_admin' THEN RAISE EXCEPTION 'no municipality'; END IF;
  IF public.app_m() IS NOT NULL AND (
    NOT EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.person_id = person AND r.municipality_id = public.app_m())
    OR EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.person_id = person AND r.municipality_id <> public.app_m())
    OR EXISTS (SELECT 1 FROM public.platform_roles r WHERE r.person_id = person)
  ) THEN RETURN false; END IF;
  INSERT INTO public.one_time_links (token_hash, person_id, created_at, expires_at) VALUES (make_link.token_hash, person, made_at, least(good_until, now() + interval '7 days'));
  RETURN true;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION make_link(uuid, text, timestamptz, timestamptz) TO tweespan_tenant, tweespan_admin;
