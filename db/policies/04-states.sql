-- Which state of a record can follow which is kept in a table, from the rules of the program. The trigger refuses every other
-- change of a state, whoever makes it.
CREATE FUNCTION guard_state() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE was text := '';
BEGIN
  IF tg_op = 'UPDATE' THEN was := old.state; END IF;
  IF was IS DISTINCT FROM new.state AND NOT EXISTS (SELECT 1 FROM public.transitions t
    WHERE t.machine = tg_argv[0] AND t.from_state = was AND t.to_state = new.state)
  THEN RAISE EXCEPTION '% goes from "%" to "%"', tg_argv[0], was, new.state USING ERRCODE = 'check_violation'; END IF;
  RETURN new;
END $$;
CREATE PROCEDURE policies.guard_states(tbl text, machine text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER state BEFORE INSERT OR UPDATE OF state ON %I FOR EACH ROW EXECUTE FUNCTION guard_state(%L)', tbl, machine);
END $$;

-- A record that left its first state stays as it is, but for the named columns and what a merger moves.
CREATE FUNCTION keep_as_is() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public
AS $$
BEGIN
  IF old.state <> 'draft' AND (tg_op = 'DELETE' OR to_jsonb(old) - tg_argv IS DISTINCT FROM to_jsonb(new) - tg_argv)
  THEN RAISE EXCEPTION 'a record of % that is no draft stays as it is', tg_table_name USING ERRCODE = 'check_violation'; END IF;
  RETURN coalesce(new, old);
END $$;
CREATE PROCEDURE policies.keep_as_is(tbl text, but text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER as_is BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION public.keep_as_is(%s)', tbl,
    (SELECT string_agg(quote_literal(name), ', ' ORDER BY place) FROM unnest(string_to_array('municipality_id, state, ' || but, ', ')) WITH ORDINALITY AS n (name, place)));
END $$;

-- What of grants is no dossier is read by who may see them, and written by who handles them.
CREATE FUNCTION policies.of_grants() RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT policies.own() || ' AND (SELECT views_grants())'
$$;
CREATE FUNCTION policies.by_handlers() RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT policies.own() || ' AND (SELECT handles_grants())'
$$;
-- Drafts are theirs; what follows on a draft is decided by coordinators.
CREATE FUNCTION policies.by_deciders() RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT policies.by_handlers() || ' AND (state = ''draft'' OR (SELECT decides_grants()))'
$$;
