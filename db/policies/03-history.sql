-- The history is appended by these functions, read by the municipality it belongs to; the platform's own by VVSG's
-- administrator.

-- Every write belongs to an event of its own transaction; the trigger keeps each row's before and after with it and
-- refuses a write without one. Arguments: the column of the record (of several with bars between the first that is not
-- null), of the municipality when the transaction has none, and of the partnership whose lead may read the row.
-- It keeps nothing of a link, of whatever table it is. A fourth argument closes what is kept: the column of the grant request,
-- or nothing when the row belongs to none; a fifth are the only columns of which it keeps the content.
--
-- An event of a municipality is open or closed, and its reason speaks of one grant request at most: else a reason could be
-- read by somebody to whom a part of what it speaks of is closed. Only a merger moves open and closed rows at once.
CREATE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE
  event uuid := nullif(current_setting('app.event', true), '')::uuid;
  closes CONSTANT boolean := tg_nargs > 3;
  current public.events%ROWTYPE;
  was jsonb; becomes jsonb; this jsonb; request uuid;
BEGIN
  IF event IS NULL THEN RAISE EXCEPTION 'write to % outside a command', tg_table_name; END IF;
  SELECT * INTO current FROM public.events e WHERE e.id = event AND e.transaction_id = pg_current_xact_id()::text::bigint;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'write to % under the event of another transaction', tg_table_name;
  END IF;
  IF tg_op <> 'INSERT' THEN was := to_jsonb(old) - 'token_hash'; END IF;
  IF tg_op <> 'DELETE' THEN becomes := to_jsonb(new) - 'token_hash'; END IF;
  this := coalesce(becomes, was);
  request := (this ->> tg_argv[3])::uuid;
  IF tg_nargs > 4 THEN
    was := (SELECT jsonb_object_agg(k, was -> k) FROM unnest(string_to_array(tg_argv[4], '|')) AS k WHERE was IS NOT NULL);
    becomes := (SELECT jsonb_object_agg(k, becomes -> k) FROM unnest(string_to_array(tg_argv[4], '|')) AS k WHERE becomes IS NOT NULL);
  END IF;
  IF public.app_m() IS NOT NULL THEN
    IF current.is_closed AND NOT closes OR closes AND NOT current.is_closed AND EXISTS (SELECT 1 FROM public.audit_rows a WHERE a.event_id = event) THEN
      RAISE EXCEPTION 'one command writes to % and to what is not as closed', tg_table_name;
    END IF;
    IF current.reason <> '' AND request <> current.request_id THEN RAISE EXCEPTION 'a reason for more than one grant request'; END IF;
    IF closes AND (NOT current.is_closed OR current.request_id IS NULL AND request IS NOT NULL) THEN
      UPDATE public.events e SET is_closed = true, request_id = request WHERE e.id = event;
    END IF;
  END IF;
  INSERT INTO public.audit_rows (event_id, municipality_id, table_name, operation, subject_id, partnership_id, request_id, is_closed, before, after)
  VALUES (event, coalesce(public.app_m(), (this ->> tg_argv[1])::uuid), tg_table_name, lower(tg_op),
    (SELECT this ->> name FROM unnest(string_to_array(tg_argv[0], '|')) WITH ORDINALITY AS n (name, place)
      WHERE this ->> name IS NOT NULL ORDER BY place LIMIT 1),
    (this ->> tg_argv[2])::uuid, request, closes, was, becomes);
  RETURN NULL;
END $$;

-- Opens the event of a command and makes it current for this transaction. Nobody else can write one.
CREATE FUNCTION begin_event(event_id uuid, at timestamptz, command text, actor_id uuid, actor_name text, reason text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  INSERT INTO public.events (id, at, command, actor_id, actor_name, municipality_id, reason, transaction_id)
  VALUES (event_id, begin_event.at, begin_event.command, begin_event.actor_id, begin_event.actor_name, public.app_m(), begin_event.reason, pg_current_xact_id()::text::bigint);
  PERFORM set_config('app.event', event_id::text, true);
END $$;
GRANT EXECUTE ON FUNCTION begin_event TO tweespan_auth, tweespan_tenant, tweespan_board, tweespan_admin;

-- The instant of the command at hand; none outside a command.
CREATE FUNCTION event_at() RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT e.at FROM public.events e WHERE e.id = nullif(current_setting('app.event', true), '')::uuid $$;

-- Who does the command at hand, when that person stands among the people; none for the program itself.
CREATE FUNCTION event_maker() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT p.id FROM public.events e JOIN public.people p ON p.id = e.actor_id WHERE e.id = nullif(current_setting('app.event', true), '')::uuid $$;

-- What is closed is read by who handles grants; what belongs to a grant request by nobody who does not read that.
CALL row_security('events');
GRANT SELECT ON events TO tweespan_tenant, tweespan_admin;
CREATE POLICY tenant_select ON events FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()) AND NOT is_closed);
CREATE POLICY grants_select ON events FOR SELECT TO tweespan_tenant
  USING (municipality_id = (SELECT app_m()) AND is_closed AND request_id IS NULL AND (SELECT handles_grants()));
-- The event of every row that it may read, also one that VVSG or another participant began.
CREATE POLICY rows_select ON events FOR SELECT TO tweespan_tenant
  USING (NOT is_closed AND EXISTS (SELECT 1 FROM audit_rows a WHERE a.event_id = events.id));
CREATE POLICY admin_select ON events FOR SELECT TO tweespan_admin USING (municipality_id IS NULL AND NOT is_closed);

CALL row_security('audit_rows');
GRANT SELECT ON audit_rows TO tweespan_tenant, tweespan_admin;
CREATE POLICY tenant_select ON audit_rows FOR SELECT TO tweespan_tenant USING (municipality_id = (SELECT app_m()) AND NOT is_closed);
CREATE POLICY grants_select ON audit_rows FOR SELECT TO tweespan_tenant
  USING (municipality_id = (SELECT app_m()) AND is_closed AND request_id IS NULL AND (SELECT handles_grants()));
CREATE POLICY lead_select ON audit_rows FOR SELECT TO tweespan_tenant
  USING (partnership_id = ANY ((SELECT my_led_partnerships())::uuid[]) AND NOT is_closed);
CREATE POLICY admin_select ON audit_rows FOR SELECT TO tweespan_admin USING (municipality_id IS NULL AND NOT is_closed);

-- What was answered to a form is told to who sent it, and to nobody else.
CALL row_security('idempotency_keys');
CALL give('tenant', 'idempotency_keys', own_of_person('actor_id'), 'INSERT, UPDATE, DELETE', writes => own_of_person('actor_id'));
CALL give('board', 'idempotency_keys', own_of_person('actor_id'), 'INSERT, UPDATE, DELETE', writes => own_of_person('actor_id'));
-- Throws away the keys of forms that the municipality at work kept from before an instant, whoever sent them.
CREATE FUNCTION forget_keys(before timestamptz) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ DELETE FROM public.idempotency_keys WHERE municipality_id = public.app_m() AND at < before $$;
GRANT EXECUTE ON FUNCTION forget_keys TO tweespan_tenant, tweespan_board;
CALL open_table('marks');

-- Names of places, local governments and partners of which the history speaks that the municipality reads, also those
-- that its partnerships and activities no longer have.
CREATE FUNCTION names_in_history(wanted uuid[]) RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  WITH spoken AS (
    SELECT DISTINCT v.id FROM public.audit_rows a
    CROSS JOIN LATERAL (VALUES (a.before), (a.after)) AS r (kept)
    CROSS JOIN LATERAL (VALUES (r.kept ->> 'place_id'), (r.kept ->> 'local_government_id'), (r.kept ->> 'partner_id'), (r.kept ->> 'ours_id'),
      (r.kept ->> 'theirs_id'), (r.kept ->> 'one_id'), (r.kept ->> 'other_id'), (r.kept ->> 'merged_into_id')) AS v (id)
    WHERE a.table_name IN ('partnership_places', 'partnership_partners', 'partner_links', 'distinct_partners', 'partners', 'activities', 'activity_partners')
      AND (a.municipality_id = public.app_m() OR a.partnership_id = ANY ((SELECT public.my_led_partnerships())::uuid[]))
      AND v.id = ANY (wanted::text[])
  )
  SELECT l.id, l.name FROM public.places l WHERE l.id = ANY (wanted) AND l.id::text IN (SELECT s.id FROM spoken s)
  UNION ALL
  SELECT g.id, g.name FROM public.local_governments g WHERE g.id = ANY (wanted) AND g.id::text IN (SELECT s.id FROM spoken s)
  UNION ALL
  SELECT p.id, p.name FROM public.partners p WHERE p.id = ANY (wanted) AND p.id::text IN (SELECT s.id FROM spoken s)
  UNION ALL
  -- One that was added by mistake and removed has its last name in the history alone.
  SELECT a.subject_id::uuid, a.before ->> 'name' FROM public.audit_rows a
  WHERE a.table_name = 'partners' AND a.operation = 'delete' AND a.subject_id = ANY (wanted::text[]) AND a.subject_id IN (SELECT s.id FROM spoken s)
$$;
GRANT EXECUTE ON FUNCTION names_in_history TO tweespan_tenant;
