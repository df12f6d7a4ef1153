-- What an activity can be, and for which approaches it is proposed.
CALL open_table('activity_kinds');
CALL open_table('activity_kind_approaches');

-- Rows of an activity that can be read, whose recorder is the municipality of the row.
CREATE FUNCTION policies.of_activity(tbl text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('EXISTS (SELECT FROM activities a WHERE a.municipality_id = %1$I.municipality_id AND a.id = %1$I.activity_id)', tbl)
$$;

-- An activity is written by who recorded it. Who takes part now in a partnership to which it belongs reads it, until one of the two is
-- withdrawn.
CALL tenant_table('activities', audit => 'id,municipality_id,', verbs => 'INSERT, UPDATE',
  columns => 'kind, title, sort_key, status, cause, first_day, last_day, precision, from_time, until_time, setting, place_id, has_no_sessions,
    withdrawn_on, withdrawn_reason',
  others => 'withdrawn_on IS NULL AND EXISTS (SELECT FROM activity_partnerships t
    WHERE t.municipality_id = activities.municipality_id AND t.activity_id = activities.id AND t.' || joint() || ')',
  vvsg => 'id, municipality_id, kind, title, sort_key, status, cause, first_day, last_day, precision, from_time, until_time, setting, place_id,
    has_no_sessions, copied_from_id, withdrawn_on, withdrawn_reason');

-- What belongs to a partnership that the municipality left stays as it was.
CALL tenant_table('activity_partnerships', audit => 'activity_id,municipality_id,', verbs => 'INSERT, DELETE', others => joint(),
  writes => own() || ' AND ' || joint(), vvsg => 'municipality_id, partnership_id, activity_id');

CALL tenant_table('activity_memberships', audit => 'activity_id,municipality_id,', verbs => 'INSERT, DELETE',
  others => of_activity('activity_memberships'), vvsg => 'municipality_id, membership_id, activity_id');
CALL tenant_table('activity_choices', audit => 'activity_id,municipality_id,', verbs => 'INSERT, DELETE',
  others => of_activity('activity_choices'), vvsg => 'municipality_id, activity_id, "set", code');
CALL tenant_table('activity_participants', audit => 'activity_id,municipality_id,', columns => 'actor_group, age_band, people',
  others => of_activity('activity_participants'), vvsg => 'id, municipality_id, activity_id, side, actor_group, age_band, people');
CALL tenant_table('activity_partners', audit => 'activity_id,municipality_id,', verbs => 'INSERT, DELETE',
  others => of_activity('activity_partners'), vvsg => 'municipality_id, activity_id, partner_id');
CALL tenant_table('activity_sessions', audit => 'activity_id,municipality_id,', columns => 'kind, day, what',
  others => of_activity('activity_sessions'), vvsg => 'id, municipality_id, activity_id, kind, day');
CALL tenant_table('activity_lessons', audit => 'activity_id,municipality_id,', verbs => 'INSERT, DELETE',
  others => of_activity('activity_lessons'), vvsg => 'id, municipality_id, activity_id, side');

-- Words that who takes part reads, and VVSG does not.
CALL tenant_table('activity_texts', audit => 'activity_id,municipality_id,', verbs => 'INSERT, UPDATE', columns => 'description, venue',
  others => of_activity('activity_texts'));
CALL tenant_table('activity_lesson_texts', audit => 'activity_id,municipality_id,', columns => 'lesson',
  others => of_activity('activity_lesson_texts'));

-- What a municipality arranges and notes for itself, of its own activity or of one that it can read.
CALL tenant_table('activity_travel_steps', audit => 'activity_id,municipality_id,', columns => 'done_on');
CREATE FUNCTION policies.of_readable_activity(tbl text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT own() || format(' AND EXISTS (SELECT FROM activities a WHERE a.municipality_id = %1$I.owner_id AND a.id = %1$I.activity_id)', tbl)
$$;
CALL tenant_table('activity_notes', audit => 'activity_id,municipality_id,', verbs => 'INSERT, UPDATE', columns => 'notes, agreement_at, file_at',
  writes => of_readable_activity('activity_notes'));

-- Each keeps its own costs; of a partnership the others read them, as they read its figures.
CALL tenant_table('activity_costs', audit => 'activity_id,municipality_id,',
  columns => 'record_id, partnership_id, source, programme, kind, planned_cents, actual_cents, is_rough', others => joint(),
  writes => of_readable_activity('activity_costs'), removes => own(),
  vvsg => 'id, municipality_id, owner_id, activity_id, record_id, partnership_id, source, programme, kind, planned_cents, actual_cents, is_rough');

-- Who took part is written by the functions below: each says it of itself.
CALL tenant_table('activity_municipalities', audit => 'activity_id,municipality_id,', verbs => '',
  reads => own() || ' OR participant_id = (SELECT app_m())', others => of_activity('activity_municipalities'),
  vvsg => 'municipality_id, activity_id, participant_id');

-- An activity of somebody else in a partnership in which the municipality at work takes part now, that counts.
CREATE FUNCTION is_joint_activity(owner uuid, activity uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT owner <> public.app_m() AND EXISTS (
  SELECT 1 FROM public.activities a JOIN public.activity_partnerships t ON t.municipality_id = a.municipality_id AND t.activity_id = a.id
  WHERE a.municipality_id = owner AND a.id = activity AND a.withdrawn_on IS NULL AND t.partnership_id = ANY (public.my_joint_partnerships())) $$;

-- "We took part too", and that this was said by mistake. Answer the number of rows they changed.
CREATE FUNCTION join_activity(owner uuid, activity uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.activities a WHERE a.municipality_id = owner AND a.id = activity FOR SHARE;
  INSERT INTO public.activity_municipalities (municipality_id, activity_id, participant_id)
  SELECT owner, activity, public.app_m() WHERE public.is_joint_activity(owner, activity) ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION join_activity TO tweespan_tenant;

CREATE FUNCTION unjoin_activity(owner uuid, activity uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  DELETE FROM public.activity_municipalities j WHERE j.municipality_id = owner AND j.activity_id = activity AND j.participant_id = public.app_m();
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION unjoin_activity TO tweespan_tenant;

-- What predecessor and successor of a merger both have of one activity: who took part beside who recorded it, and notes of both.
CREATE FUNCTION merge_activities(predecessor uuid, successor uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  DELETE FROM public.activity_municipalities p WHERE p.participant_id = predecessor AND (p.municipality_id IN (predecessor, successor)
    OR EXISTS (SELECT FROM public.activity_municipalities s WHERE s.municipality_id = p.municipality_id AND s.activity_id = p.activity_id
      AND s.participant_id = successor));
  DELETE FROM public.activity_municipalities s WHERE s.participant_id = successor AND s.municipality_id = predecessor;
  UPDATE public.activity_notes s SET notes = concat_ws(E'\n\n', nullif(s.notes, ''), nullif(p.notes, '')),
    agreement_at = concat_ws(' / ', nullif(s.agreement_at, ''), nullif(p.agreement_at, '')),
    file_at = concat_ws(' / ', nullif(s.file_at, ''), nullif(p.file_at, ''))
  FROM public.activity_notes p WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.activity_id = p.activity_id;
  DELETE FROM public.activity_notes p USING public.activity_notes s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.activity_id = p.activity_id;
END $$;
