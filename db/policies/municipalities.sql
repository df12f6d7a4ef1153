CALL open_table('municipalities', audit => 'id,,');

-- For VVSG's table of municipalities: how many partnerships each leads or takes part in now, without what was
-- withdrawn, whether somebody can let people in, whether somebody was offered to and can still accept at that instant,
-- and how many names it typed that stand in a partnership and that VVSG did not adopt. A local government called as its
-- place is says nothing of its own.
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
$$;
GRANT EXECUTE ON FUNCTION municipality_counts TO tweespan_vvsg, tweespan_admin;

-- The columns that hold a municipality, straight or by the key of another table: asked of the database, so that a merger
-- knows every table there is.
CREATE FUNCTION municipality_columns() RETURNS TABLE (holder regclass, held name)
LANGUAGE sql STABLE SET search_path = pg_catalog, public
AS $$
  WITH RECURSIVE found (holder, number) AS (
    SELECT a.attrelid, a.attnum FROM pg_attribute a WHERE a.attrelid = 'public.municipalities'::regclass AND a.attname = 'id'
    UNION
    SELECT k.conrelid, k.conkey[place] FROM found f JOIN pg_constraint k ON k.contype = 'f' AND k.confrelid = f.holder
    CROSS JOIN generate_subscripts(k.confkey, 1) AS place WHERE k.confkey[place] = f.number
  )
  SELECT f.holder::regclass, a.attname FROM found f JOIN pg_attribute a ON a.attrelid = f.holder AND a.attnum = f.number
  WHERE f.holder <> 'public.municipalities'::regclass OR a.attname <> 'id' ORDER BY f.holder::regclass::text, a.attname
$$;

-- A row whose municipality stands in the keys of two parents is between them while a merger moves one after the other:
-- keys of several columns that hold a municipality can be checked at its end.
CREATE PROCEDURE policies.defer_municipality_keys() LANGUAGE plpgsql AS $$
DECLARE tbl regclass; key name;
BEGIN
  FOR tbl, key IN
    SELECT DISTINCT k.conrelid::regclass, k.conname FROM pg_constraint k
    JOIN municipality_columns() c ON c.holder = k.conrelid
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attname = c.held
    WHERE k.contype = 'f' AND NOT k.condeferrable AND cardinality(k.conkey) > 1 AND a.attnum = ANY (k.conkey)
  LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', tbl, key);
  END LOOP;
END $$;
CALL defer_municipality_keys();

-- Where predecessor and successor both have a part in one partnership it becomes one part, the stronger of the two over the
-- years of both. Of what hangs on both parts one stays: of who is involved the later year, departments once, notes
-- under each other.
CREATE FUNCTION merge_parts(predecessor uuid, successor uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  UPDATE public.participations s SET
    state = CASE WHEN 'accepted' IN (s.state, p.state) THEN 'accepted' WHEN 'left' IN (s.state, p.state) THEN 'left'
      WHEN 'invited' IN (s.state, p.state) THEN 'invited' ELSE 'declined' END,
    from_year = CASE WHEN p.state NOT IN ('accepted', 'left') THEN s.from_year WHEN s.state NOT IN ('accepted', 'left') THEN p.from_year
      WHEN s.from_year IS NULL OR p.from_year IS NULL THEN NULL ELSE least(s.from_year, p.from_year) END,
    until_year = CASE WHEN 'accepted' IN (s.state, p.state) THEN NULL ELSE greatest(s.until_year, p.until_year) END
  FROM public.participations p
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id;
  UPDATE public.participation_actors s SET last_seen_year = p.last_seen_year FROM public.participation_actors p
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id
    AND s.actor_group = p.actor_group AND p.last_seen_year > s.last_seen_year;
  DELETE FROM public.participation_actors p USING public.participation_actors s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id
    AND s.actor_group = p.actor_group;
  DELETE FROM public.participation_departments p USING public.participation_departments s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id
    AND s.department = p.department;
  UPDATE public.participation_notes s SET notes = concat_ws(E'\n\n', nullif(s.notes, ''), nullif(p.notes, '')),
    reciprocity = concat_ws(E'\n\n', nullif(s.reciprocity, ''), nullif(p.reciprocity, '')),
    agreement_at = concat_ws(' / ', nullif(s.agreement_at, ''), nullif(p.agreement_at, '')),
    file_at = concat_ws(' / ', nullif(s.file_at, ''), nullif(p.file_at, ''))
  FROM public.participation_notes p
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id;
  DELETE FROM public.participation_notes p USING public.participation_notes s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id;
  DELETE FROM public.participations p USING public.participations s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id;
END $$;

-- One organisation that predecessor and successor both know by its number, on one side, becomes one partner: what only the
-- predecessor knew of it the successor's takes over. Of two that stand on different sides the successor's keeps the number,
-- and whoever works there looks whether they are one. Answers which stays and which goes, in pairs.
CREATE FUNCTION same_partners(predecessor uuid, successor uuid) RETURNS uuid[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE pairs uuid[];
BEGIN
  SELECT coalesce(array_agg(ARRAY[t.stays, t.goes]), '{}') INTO pairs FROM (
    SELECT DISTINCT ON (p.id) s.id AS stays, p.id AS goes FROM public.partners p
    JOIN public.partners s ON s.municipality_id = successor AND s.merged_into_id IS NULL AND s.side = p.side AND (s.kbo = p.kbo OR s.vcode = p.vcode)
    WHERE p.municipality_id = predecessor AND p.merged_into_id IS NULL ORDER BY p.id, (s.kbo = p.kbo) DESC NULLS LAST, s.id) t;
  UPDATE public.partners p SET merged_into_id = pairs[n][1] FROM generate_subscripts(pairs, 1) AS n WHERE p.id = pairs[n][2];
  UPDATE public.partners p SET
    kbo = CASE WHEN EXISTS (SELECT FROM public.partners s WHERE s.municipality_id = successor AND s.merged_into_id IS NULL AND s.kbo = p.kbo) THEN NULL ELSE p.kbo END,
    vcode = CASE WHEN EXISTS (SELECT FROM public.partners s WHERE s.municipality_id = successor AND s.merged_into_id IS NULL AND s.vcode = p.vcode) THEN NULL ELSE p.vcode END
  WHERE p.municipality_id = predecessor AND p.merged_into_id IS NULL AND EXISTS (SELECT FROM public.partners s
    WHERE s.municipality_id = successor AND s.merged_into_id IS NULL AND (s.kbo = p.kbo OR s.vcode = p.vcode));
  UPDATE public.partners s SET website = coalesce(nullif(s.website, ''), p.website), place_id = coalesce(s.place_id, p.place_id),
    kbo = coalesce(s.kbo, (SELECT p.kbo WHERE NOT EXISTS (SELECT FROM public.partners o WHERE o.municipality_id IN (predecessor, successor) AND o.merged_into_id IS NULL AND o.kbo = p.kbo))),
    vcode = coalesce(s.vcode, (SELECT p.vcode WHERE NOT EXISTS (SELECT FROM public.partners o WHERE o.municipality_id IN (predecessor, successor) AND o.merged_into_id IS NULL AND o.vcode = p.vcode)))
  FROM generate_subscripts(pairs, 1) AS n JOIN public.partners p ON p.id = pairs[n][2] WHERE s.id = pairs[n][1];
  RETURN pairs;
END $$;

-- A merger: everything of the predecessor becomes the successor's, in every table that there is, but the NIS code under
-- which each year was recorded stays. Only what both can have of one thing has a rule here: of one role that both
-- offered to one address, the successor's offer stays, unless that one ran out and the other did not. The successor reads
-- in its own history what became its own, and by whom.
CREATE FUNCTION merge_municipalities(predecessor uuid, successor uuid, last_day date) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer; for_successor uuid := gen_random_uuid(); tbl regclass; col name; same_partners uuid[];
BEGIN
  PERFORM 1 FROM public.municipalities WHERE id IN (predecessor, successor) ORDER BY id FOR UPDATE;
  IF predecessor = successor OR NOT EXISTS (SELECT 1 FROM public.municipalities WHERE id = successor AND successor_id IS NULL)
    THEN RETURN 0; END IF;
  UPDATE public.municipalities SET successor_id = successor, valid_to = last_day
  WHERE id = predecessor AND (successor_id IS NULL OR successor_id = successor);
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed = 0 THEN RETURN 0; END IF;
  UPDATE public.municipalities SET successor_id = successor WHERE successor_id = predecessor;
  INSERT INTO public.events (id, at, command, actor_id, actor_name, municipality_id, reason, transaction_id)
    SELECT for_successor, e.at, e.command, e.actor_id, e.actor_name, successor, e.reason, e.transaction_id
    FROM public.events e WHERE e.id = nullif(current_setting('app.event', true), '')::uuid;
  PERFORM set_config('app.event', for_successor::text, true);
  SET CONSTRAINTS ALL DEFERRED;
  PERFORM public.merge_parts(predecessor, successor);
  PERFORM public.merge_activities(predecessor, successor);
  PERFORM public.merge_boards(predecessor, successor);
  PERFORM public.merge_regulations(predecessor, successor);
  DELETE FROM public.municipal_roles p USING public.municipal_roles s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.person_id = p.person_id AND s.role = p.role;
  UPDATE public.role_offers s SET ended_at = public.event_at()
  WHERE s.municipality_id = successor AND s.accepted_at IS NULL AND s.ended_at IS NULL AND s.expires_at <= public.event_at()
    AND EXISTS (SELECT 1 FROM public.role_offers p WHERE p.municipality_id = predecessor AND p.email = s.email AND p.role = s.role
      AND p.accepted_at IS NULL AND p.ended_at IS NULL AND p.expires_at > public.event_at());
  UPDATE public.role_offers p SET ended_at = public.event_at()
  WHERE p.municipality_id = predecessor AND p.accepted_at IS NULL AND p.ended_at IS NULL
    AND EXISTS (SELECT 1 FROM public.role_offers s WHERE s.municipality_id = successor AND s.email = p.email AND s.role = p.role
      AND s.accepted_at IS NULL AND s.ended_at IS NULL);
  DELETE FROM public.form_drafts WHERE municipality_id = predecessor;
  DELETE FROM public.idempotency_keys WHERE municipality_id = predecessor;
  same_partners := public.same_partners(predecessor, successor);
  FOR tbl, col IN SELECT c.holder, c.held FROM public.municipality_columns() c LOOP
    EXECUTE format('UPDATE %s SET %I = $1 WHERE %I = $2', tbl, col, col) USING successor, predecessor;
  END LOOP;
  PERFORM public.join_partners(successor, same_partners[n][1], same_partners[n][2]) FROM generate_subscripts(same_partners, 1) AS n;
  SET CONSTRAINTS ALL IMMEDIATE;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION merge_municipalities TO tweespan_admin;
