-- Takes down all that the other files of this folder put up: grants to the program's roles, policies, triggers and
-- functions. It asks the database what there is, so that nothing stays that no file names any more. Without them
-- nobody but the owner reads a row.
DROP SCHEMA IF EXISTS policies CASCADE;

DO $$
DECLARE
  ours CONSTANT oid := 'public'::regnamespace;
  roles CONSTANT text := 'tweespan_auth, tweespan_public, tweespan_tenant, tweespan_board, tweespan_vvsg, tweespan_admin';
  tbl regclass;
  routine regprocedure;
  name text;
BEGIN
  FOR tbl IN SELECT c.oid FROM pg_class c WHERE c.relnamespace = ours AND c.relkind IN ('r', 'p') AND c.relowner = current_user::regrole LOOP
    FOR name IN SELECT t.tgname FROM pg_trigger t WHERE t.tgrelid = tbl AND NOT t.tgisinternal LOOP
      EXECUTE format('DROP TRIGGER %I ON %s', name, tbl);
    END LOOP;
    FOR name IN SELECT p.polname FROM pg_policy p WHERE p.polrelid = tbl LOOP
      EXECUTE format('DROP POLICY %I ON %s', name, tbl);
    END LOOP;
    EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY', tbl);
    EXECUTE format('REVOKE ALL ON %s FROM PUBLIC, %s', tbl, roles);
  END LOOP;
  FOR routine IN
    SELECT p.oid FROM pg_proc p WHERE p.pronamespace = ours AND p.proowner = current_user::regrole
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
  LOOP
    EXECUTE format('DROP ROUTINE %s', routine);
  END LOOP;
END $$;
