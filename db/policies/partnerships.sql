-- A partnership is read by its lead and by who takes or took part; its lead writes it.
CALL audit('partnerships', 'id,lead_municipality_id,id');
CALL row_security('partnerships');
GRANT SELECT ON partnerships TO tweespan_tenant;
GRANT UPDATE (title, sort_key, since_year, since_month, since_day, visibility, agreement, agreement_year, agreement_until, rhythm_years,
  withdrawn_on, withdrawn_reason) ON partnerships TO tweespan_tenant;
CREATE POLICY tenant_select ON partnerships FOR SELECT TO tweespan_tenant
  USING (lead_municipality_id = (SELECT app_m()) OR id = ANY ((SELECT my_partnerships())::uuid[]));
CREATE POLICY tenant_update ON partnerships FOR UPDATE TO tweespan_tenant
  USING (id = ANY ((SELECT my_led_partnerships())::uuid[])) WITH CHECK (id = ANY ((SELECT my_led_partnerships())::uuid[]));
CALL vvsg_reads('partnerships', 'id, lead_municipality_id, title, sort_key, since_year, since_month, since_day, visibility, agreement,
  agreement_year, agreement_until, rhythm_years, withdrawn_on, withdrawn_reason');

-- Participations are changed only by the functions below.
CALL audit('participations', 'partnership_id,municipality_id,partnership_id');
CALL row_security('participations');
GRANT SELECT ON participations TO tweespan_tenant;
CREATE POLICY tenant_select ON participations FOR SELECT TO tweespan_tenant
  USING (municipality_id = (SELECT app_m()) OR partnership_id = ANY ((SELECT my_current_partnerships())::uuid[]));
CALL vvsg_reads('participations', 'municipality_id, partnership_id, state, from_year, until_year');

-- Facts of a partnership.
CALL partnership_table('approach_periods', vvsg => 'id, partnership_id, from_year, approach, formality');
CALL partnership_table('life_cycles', vvsg => 'id, partnership_id, from_date, state, cause, reason');
-- Names nothing that its lead may not read: to name it would be to read it.
CALL partnership_table('partnership_places', vvsg => 'partnership_id, place_id, partner_kind, local_government_id, sort_order',
  naming => 'EXISTS (SELECT 1 FROM places l WHERE l.id = place_id)
    AND (local_government_id IS NULL OR EXISTS (SELECT 1 FROM local_governments g WHERE g.id = local_government_id))');
CALL partnership_table('partnership_approaches', vvsg => 'partnership_id, approach');
CALL partnership_table('partnership_themes', vvsg => 'partnership_id, theme');
CALL partnership_table('partnership_sdgs', vvsg => 'partnership_id, goal');
CALL partnership_table('partnership_goals', vvsg => 'id, partnership_id, side, goal, sort_order');
CALL partnership_table('circumstances', vvsg => 'id, partnership_id, circumstance, from_date, until_date, remark');

-- Registering makes the partnership and the lead's participation together.
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
END $$;
GRANT EXECUTE ON FUNCTION register_partnership TO tweespan_tenant;

-- The lead invites; who declined can be invited again, who left keeps its years. Answers the number of rows it
-- changed. Each command that writes in a municipality's name holds that row by the key of its event, and a merger
-- waits for it. What names another municipality holds that one by itself, before it looks whether it still exists.
CREATE FUNCTION invite_participant(partnership uuid, municipality uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.municipalities m WHERE m.id = municipality FOR KEY SHARE;
  INSERT INTO public.participations (municipality_id, partnership_id, state)
  SELECT m.id, p.id, 'invited' FROM public.municipalities m, public.partnerships p
  WHERE m.id = municipality AND p.id = partnership AND p.lead_municipality_id = public.app_m() AND m.successor_id IS NULL
  ON CONFLICT (municipality_id, partnership_id) DO UPDATE SET state = 'invited'
  WHERE public.participations.state = 'declined';
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION invite_participant TO tweespan_tenant;

-- The partnership is held, so that nobody withdraws it meanwhile.
CREATE FUNCTION accept_invitation(partnership uuid, first_year smallint) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.partnerships p WHERE p.id = partnership FOR SHARE;
  UPDATE public.participations SET state = 'accepted', from_year = first_year, until_year = NULL
  WHERE municipality_id = public.app_m() AND partnership_id = partnership AND state = 'invited'
    AND EXISTS (SELECT 1 FROM public.partnerships p WHERE p.id = partnership AND p.withdrawn_on IS NULL);
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION accept_invitation TO tweespan_tenant;

CREATE FUNCTION decline_invitation(partnership uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  UPDATE public.participations SET state = 'declined'
  WHERE municipality_id = public.app_m() AND partnership_id = partnership AND state = 'invited';
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION decline_invitation TO tweespan_tenant;

-- A lead cannot leave: it hands over first.
CREATE FUNCTION leave_partnership(partnership uuid, last_year smallint) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.partnerships p WHERE p.id = partnership FOR UPDATE;
  UPDATE public.participations SET state = 'left', until_year = last_year
  WHERE municipality_id = public.app_m() AND partnership_id = partnership AND state = 'accepted'
    AND NOT EXISTS (SELECT 1 FROM public.partnerships p WHERE p.id = partnership AND p.lead_municipality_id = public.app_m());
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION leave_partnership TO tweespan_tenant;

CREATE FUNCTION hand_over_lead(partnership uuid, municipality uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.municipalities m WHERE m.id = municipality FOR KEY SHARE;
  PERFORM 1 FROM public.partnerships p WHERE p.id = partnership FOR UPDATE;
  UPDATE public.partnerships SET lead_municipality_id = municipality
  WHERE id = partnership AND lead_municipality_id = public.app_m() AND EXISTS (
    SELECT 1 FROM public.participations WHERE partnership_id = partnership AND municipality_id = municipality AND state = 'accepted');
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION hand_over_lead TO tweespan_tenant;

-- When "since" was wrong, the lead's part that began with it moves along.
CREATE FUNCTION move_own_start(partnership uuid, was smallint, becomes smallint) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  UPDATE public.participations SET from_year = becomes
  WHERE municipality_id = public.app_m() AND partnership_id = partnership AND state = 'accepted' AND from_year IS NOT DISTINCT FROM was
    AND EXISTS (SELECT 1 FROM public.partnerships p WHERE p.id = partnership AND p.lead_municipality_id = public.app_m());
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION move_own_start TO tweespan_tenant;

-- Who takes part in partnerships holds them while it writes figures: nobody withdraws or leaves them meanwhile. A
-- partnership itself is the lead's to change.
CREATE FUNCTION hold_partnerships(wanted uuid[]) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE held integer;
BEGIN
  PERFORM 1 FROM public.partnerships p WHERE p.id = ANY (wanted) AND p.id = ANY (public.my_current_partnerships()) ORDER BY p.id FOR SHARE;
  GET DIAGNOSTICS held = ROW_COUNT;
  RETURN held;
END $$;
GRANT EXECUTE ON FUNCTION hold_partnerships TO tweespan_tenant;

-- Cards of the partnerships that other municipalities have with a place, as far as they let themselves be found. The
-- place by its id in the gazetteer, or by country and folded name. A card names all that take part, the lead first, and
-- no place: that would be another's spelling of it.
CREATE FUNCTION partnerships_at(place_geonames integer, place_country text, place_key text, on_day date)
RETURNS TABLE (partnership_id uuid, title text, lead text, approach text, state text, since_year smallint, others text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT p.id, p.title, m.name,
    (SELECT f.approach FROM public.approach_periods f WHERE f.partnership_id = p.id
      ORDER BY coalesce(f.from_year, 0) > extract(year FROM on_day), CASE WHEN coalesce(f.from_year, 0) <= extract(year FROM on_day) THEN -coalesce(f.from_year, 0) ELSE f.from_year END LIMIT 1),
    coalesce(
      (SELECT c.state FROM public.life_cycles c WHERE c.partnership_id = p.id AND coalesce(c.from_date, '-infinity') <= on_day ORDER BY c.from_date DESC NULLS LAST LIMIT 1),
      (SELECT c.state FROM public.life_cycles c WHERE c.partnership_id = p.id ORDER BY c.from_date LIMIT 1)),
    p.since_year,
    array(SELECT o.name FROM public.participations a JOIN public.municipalities o ON o.id = a.municipality_id
      WHERE a.partnership_id = p.id AND a.state = 'accepted' AND o.id <> p.lead_municipality_id ORDER BY o.sort_key)
  FROM public.places l
  JOIN public.partnership_places pp ON pp.place_id = l.id
  JOIN public.partnerships p ON p.id = pp.partnership_id
  JOIN public.municipalities m ON m.id = p.lead_municipality_id
  WHERE public.app_m() IS NOT NULL AND p.withdrawn_on IS NULL AND p.visibility IN ('members', 'public')
    AND (l.geonames_id = place_geonames OR (l.country = place_country AND l.sort_key = place_key))
    AND NOT EXISTS (SELECT 1 FROM public.participations a WHERE a.partnership_id = p.id AND a.municipality_id = public.app_m() AND a.state IN ('accepted', 'left'))
  ORDER BY m.sort_key, p.sort_key, p.id
  LIMIT 10
$$;
GRANT EXECUTE ON FUNCTION partnerships_at TO tweespan_tenant;
