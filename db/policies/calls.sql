-- Calls and their lines. What was granted of an envelope is no column that a command writes.
CALL tenant_table('calls', audit => 'id,municipality_id,', reads => of_grants(), writes => by_deciders(), changes => by_deciders(),
  adds => by_deciders() || ' AND granted_cents = 0',
  columns => 'regulation_version_id, title, sort_key, kind, state, opens_on, closes_on, is_sealed, envelope_cents, withdrawn_reason');
CALL guard_states('calls', 'call');
CALL keep_as_is('calls', 'envelope_cents, granted_cents, withdrawn_reason, closes_on');

-- A call with a window has a last day, also where the comparison of an unknown day says neither yes nor no; published it keeps it.
CREATE FUNCTION keep_window() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public
AS $$
BEGIN
  IF new.kind = 'window' AND (new.closes_on IS NULL OR (tg_op = 'UPDATE' AND old.state <> 'draft' AND new.closes_on <> old.closes_on))
  THEN RAISE EXCEPTION 'a call with a window has a last day, and keeps it' USING ERRCODE = 'check_violation'; END IF;
  RETURN new;
END $$;
CREATE TRIGGER keeps_window BEFORE INSERT OR UPDATE ON calls FOR EACH ROW EXECUTE FUNCTION keep_window();

CREATE FUNCTION policies.of_a_draft_call() RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT policies.by_handlers() || ' AND EXISTS (SELECT FROM calls c WHERE c.municipality_id = call_lines.municipality_id AND c.id = call_lines.call_id
    AND c.state = ''draft'')'
$$;
CALL tenant_table('call_lines', audit => 'call_id,municipality_id,', reads => of_grants(), columns => 'name, sort_order, approach, programme, envelope_cents',
  writes => of_a_draft_call(), changes => of_a_draft_call(), adds => of_a_draft_call() || ' AND granted_cents = 0');
