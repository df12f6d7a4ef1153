-- Figures: each municipality writes its own, of a partnership only while it takes part; who takes part reads the
-- figures of all in it. A line or a share names the partnership of its record, or none where that has none (the keys
-- let a missing name pass), and stays as it is once the record is confirmed.
CREATE FUNCTION is_own_open_record(record uuid, partnership uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT EXISTS (SELECT 1 FROM public.yearly_records r WHERE r.id = record AND r.municipality_id = public.app_m()
  AND r.partnership_id IS NOT DISTINCT FROM partnership AND r.confirmed_at IS NULL) $$;
GRANT EXECUTE ON FUNCTION is_own_open_record TO tweespan_tenant;

CREATE FUNCTION policies.own_figures() RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT own() || ' AND (partnership_id IS NULL OR ' || taking_part() || ')'
$$;
CREATE FUNCTION policies.of_open_record() RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT own_figures() || ' AND is_own_open_record(record_id, partnership_id)'
$$;

CALL tenant_table('yearly_records', audit => 'id,municipality_id,', verbs => 'INSERT, UPDATE', partners => true,
  columns => 'fte_planned, fte_actual, confirmed_at, version',
  adds => own() || ' AND confirmed_at IS NULL AND (partnership_id IS NULL OR ' || taking_part() || ')', writes => own_figures(),
  vvsg => 'id, municipality_id, origin_nis, year, partnership_id, membership_id, approach, fte_planned, fte_actual, confirmed_at, version');
CALL tenant_table('budget_lines', audit => 'record_id,municipality_id,', partners => true,
  columns => 'planned_cents, actual_cents', writes => of_open_record(),
  vvsg => 'id, municipality_id, record_id, partnership_id, source, programme, kind, planned_cents, actual_cents');
CALL tenant_table('record_shares', audit => 'record_id,municipality_id,', partners => true,
  columns => 'percent', writes => of_open_record(),
  vvsg => 'municipality_id, record_id, partnership_id, approach, percent');
CALL tenant_table('municipality_years', audit => 'municipality_id,municipality_id,', verbs => 'INSERT',
  vvsg => 'municipality_id, origin_nis, year, confirmed_at, confirmed_by');

-- Staff time of a confirmed record stays as it is: to open it again is another step.
CREATE FUNCTION keep_confirmed_staff() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public
AS $$
BEGIN
  IF OLD.confirmed_at IS NOT NULL AND (NEW.fte_planned IS DISTINCT FROM OLD.fte_planned OR NEW.fte_actual IS DISTINCT FROM OLD.fte_actual) THEN
    RAISE EXCEPTION 'staff time of a confirmed record is locked' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER locked BEFORE UPDATE ON yearly_records FOR EACH ROW EXECUTE FUNCTION keep_confirmed_staff();
