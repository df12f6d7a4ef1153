-- What the files after this one are written with. The comment of this schema is the hash of all files: as long as it
-- says the same, nothing is put up again.
CREATE SCHEMA policies;
SET LOCAL search_path = public, policies;
-- A function may stand before what it calls; `check_functions` reads all bodies at the end.
SET LOCAL check_function_bodies = off;

-- Conditions, as text for the policies below: rows of the municipality at work; those of a partnership in which it
-- takes part now.
CREATE FUNCTION policies.own() RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT 'municipality_id = (SELECT app_m())'
$$;
CREATE FUNCTION policies.taking_part() RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT 'partnership_id = ANY ((SELECT my_current_partnerships())::uuid[])'
$$;

-- Those of a partnership in which it takes part now and that is not withdrawn.
CREATE FUNCTION policies.joint() RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT 'partnership_id = ANY ((SELECT my_joint_partnerships())::uuid[])'
$$;

-- Rows of the person at work in it, whom a column names.
CREATE FUNCTION policies.own_of_person(person text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT policies.own() || format(' AND %I = (SELECT app_p())', person)
$$;

-- Keeps each row's before and after. `columns` names, with commas between, those of the record, of the municipality
-- when the transaction has none, and of the partnership whose lead may read the row; an empty one is none. `dossier` closes
-- what is kept: it names the column of the grant request to which the row belongs, and is empty when it belongs to none.
-- `keeps` are, with bars between, the only columns of which a closed row keeps the content.
CREATE PROCEDURE policies.audit(tbl text, columns text, dossier text DEFAULT NULL, keeps text DEFAULT NULL) LANGUAGE plpgsql AS $$
DECLARE names CONSTANT text[] := string_to_array(columns, ',') || CASE WHEN dossier IS NULL THEN '{}' ELSE ARRAY[dossier] END
  || CASE WHEN keeps IS NULL THEN '{}' ELSE ARRAY[keeps] END;
BEGIN
  EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_row(%s)', tbl,
    (SELECT string_agg(quote_literal(name), ', ' ORDER BY place) FROM unnest(names) WITH ORDINALITY AS n (name, place)));
END $$;

-- Lets the program's roles see a row only where a policy says so; the owner, whose functions filter by themselves,
-- sees all.
CREATE PROCEDURE policies.row_security(tbl text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tbl);
  EXECUTE format('CREATE POLICY owner_select ON %I FOR SELECT TO tweespan_owner USING (true)', tbl);
  EXECUTE format('CREATE POLICY owner_insert ON %I FOR INSERT TO tweespan_owner WITH CHECK (true)', tbl);
  EXECUTE format('CREATE POLICY owner_update ON %I FOR UPDATE TO tweespan_owner USING (true)', tbl);
  EXECUTE format('CREATE POLICY owner_delete ON %I FOR DELETE TO tweespan_owner USING (true)', tbl);
END $$;

-- Lets VVSG read these columns of all rows.
CREATE PROCEDURE policies.vvsg_reads(tbl text, columns text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('GRANT SELECT (%s) ON %I TO tweespan_vvsg', columns, tbl);
  EXECUTE format('CREATE POLICY vvsg_select ON %I FOR SELECT TO tweespan_vvsg USING (true)', tbl);
END $$;

-- A table that everybody may read.
CREATE PROCEDURE policies.open_table(tbl text, audit text DEFAULT NULL) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('GRANT SELECT ON %I TO tweespan_auth, tweespan_public, tweespan_tenant, tweespan_board, tweespan_vvsg, tweespan_admin', tbl);
  IF audit IS NOT NULL THEN CALL audit(tbl, audit); END IF;
END $$;

-- Lets a role of the program read rows of a table that has row security, and write them by `verbs`. `reads`, `adds`, `changes`
-- (as the row was) and `removes` are the condition of one verb; `writes` that of every row as it is after a write, and of
-- one that is removed. `columns` are those that may change, `seen` those that may be read, if not all.
CREATE PROCEDURE policies.give(
  role text, tbl text, reads text, verbs text DEFAULT '', columns text DEFAULT NULL, writes text DEFAULT NULL, adds text DEFAULT NULL,
  changes text DEFAULT NULL, removes text DEFAULT NULL, seen text DEFAULT NULL
) LANGUAGE plpgsql AS $$
DECLARE verb text;
BEGIN
  EXECUTE format('GRANT SELECT%s ON %I TO tweespan_%s', ' (' || seen || ')', tbl, role);
  EXECUTE format('CREATE POLICY %1$s_select ON %2$I FOR SELECT TO tweespan_%1$s USING (%3$s)', role, tbl, reads);
  FOREACH verb IN ARRAY string_to_array(verbs, ', ') LOOP
    EXECUTE format('GRANT %s%s ON %I TO tweespan_%s', verb, CASE WHEN verb = 'UPDATE' THEN ' (' || columns || ')' END, tbl, role);
    EXECUTE format('CREATE POLICY %1$s_%2$s ON %3$I FOR %4$s TO tweespan_%1$s %5$s', role, lower(verb), tbl, verb, CASE verb
      WHEN 'INSERT' THEN format('WITH CHECK (%s)', coalesce(adds, writes))
      WHEN 'UPDATE' THEN format('USING (%s) WITH CHECK (%s)', coalesce(changes, writes), writes)
      WHEN 'DELETE' THEN format('USING (%s)', coalesce(removes, writes)) END);
  END LOOP;
END $$;

-- A table of which each municipality keeps rows. `verbs` are the writes there are; without more said all rows are its
-- own, to read and to write; the conditions are those of `give`. `partners`: who takes part in the partnership reads too;
-- `others`: who else reads. `vvsg` are the columns that VVSG reads.
CREATE PROCEDURE policies.tenant_table(
  tbl text, audit text DEFAULT NULL, verbs text DEFAULT 'INSERT, UPDATE, DELETE', columns text DEFAULT NULL,
  reads text DEFAULT policies.own(), writes text DEFAULT policies.own(), adds text DEFAULT NULL, changes text DEFAULT policies.own(),
  removes text DEFAULT NULL, partners boolean DEFAULT false, others text DEFAULT NULL, vvsg text DEFAULT NULL
) LANGUAGE plpgsql AS $$
BEGIN
  IF audit IS NOT NULL THEN CALL audit(tbl, audit); END IF;
  CALL row_security(tbl);
  CALL give('tenant', tbl, reads, verbs, columns, writes, adds, changes, removes);
  IF partners THEN others := taking_part(); END IF;
  IF others IS NOT NULL THEN
    EXECUTE format('CREATE POLICY partners_select ON %I FOR SELECT TO tweespan_tenant USING (%s)', tbl, others);
  END IF;
  IF vvsg IS NOT NULL THEN CALL vvsg_reads(tbl, vvsg); END IF;
END $$;

-- A table of shared facts that hang on a partnership: who takes or took part reads them, the lead writes them.
-- `naming` is what else must hold of a row that it writes.
CREATE PROCEDURE policies.partnership_table(tbl text, vvsg text, naming text DEFAULT NULL) LANGUAGE plpgsql AS $$
DECLARE led CONSTANT text := 'partnership_id = ANY ((SELECT my_led_partnerships())::uuid[])';
BEGIN
  CALL tenant_table(tbl, audit => 'partnership_id,,partnership_id', reads => 'partnership_id = ANY ((SELECT my_partnerships())::uuid[])',
    writes => concat_ws(' AND ', led, naming), changes => led, removes => led, vvsg => vvsg);
END $$;

-- Makes every function once more with its body read, now that all it calls is there. A word that is wrong stops the
-- whole.
CREATE PROCEDURE policies.check_functions() LANGUAGE plpgsql AS $$
DECLARE routine regprocedure;
BEGIN
  SET LOCAL check_function_bodies = on;
  FOR routine IN
    SELECT p.oid FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proowner = current_user::regrole
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
  LOOP
    EXECUTE pg_get_functiondef(routine);
  END LOOP;
END $$;
