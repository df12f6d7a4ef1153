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

-- Where predecessor and successor both have a part in one tie, what hangs on the predecessor's part goes over first:
-- of who is involved the later year, departments once, contacts and yearly records all, notes under each other.
CREATE FUNCTION merge_parts(predecessor uuid, successor uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  UPDATE public.participation_actors s SET last_seen_year = p.last_seen_year FROM public.participation_actors p
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id
    AND s.actor_group = p.actor_group AND p.last_seen_year > s.last_seen_year;
  DELETE FROM public.participation_actors p USING public.participation_actors s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id AND s.actor_group = p.actor_group;
  DELETE FROM public.participation_departments p USING public.participation_departments s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id AND s.department = p.department;
  UPDATE public.participation_notes s SET notes = concat_ws(E'\n\n', nullif(s.notes, ''), nullif(p.notes, '')),
    reciprocity = concat_ws(E'\n\n', nullif(s.reciprocity, ''), nullif(p.reciprocity, ''))
  FROM public.participation_notes p
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id;
  DELETE FROM public.participation_notes p USING public.participation_notes s
  WHERE p.municipality_id = predecessor AND s.municipality_id = successor AND s.partnership_id = p.partnership_id;
  UPDATE public.participation_actors c SET municipality_id = successor WHERE c.municipality_id = predecessor
    AND EXISTS (SELECT 1 FROM public.participations s WHERE s.municipality_id = successor AND s.partnership_id = c.partnership_id);
  UPDATE public.participation_departments c SET municipality_id = successor WHERE c.municipality_id = predecessor
    AND EXISTS (SELECT 1 FROM public.participations s WHERE s.municipality_id = successor AND s.partnership_id = c.partnership_id);
  UPDATE public.participation_notes c SET municipality_id = successor WHERE c.municipality_id = predecessor
    AND EXISTS (SELECT 1 FROM public.participations s WHERE s.municipality_id = successor AND s.partnership_id = c.partnership_id);
  UPDATE public.yearly_records c SET municipality_id = successor WHERE c.municipality_id = predecessor
    AND EXISTS (SELECT 1 FROM public.participations s WHERE s.municipality_id = successor AND s.partnership_id = c.partnership_id);
  UPDATE public.contacts c SET municipality_id = successor WHERE c.municipality_id = predecessor
    AND EXISTS (SELECT 1 FROM public.participations s WHERE s.municipality_id = successor AND s.partnership_id = c.partnership_id);
END $$;

-- A merger: everything of the predecessor becomes the successor's, but the NIS code under which each year was
-- recorded stays. Where both have a part in one tie it becomes one part, the stronger of the two over the years of
-- both. The successor reads in its own history what became its own, and by whom.
CREATE FUNCTION merge_municipalities(predecessor uuid, successor uuid, last_day date) RETURNS integer
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
GRANT EXECUTE ON FUNCTION merge_municipalities TO tweespan_admin;
