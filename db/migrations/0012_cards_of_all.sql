-- A card names all that take part, the lead first: as before, with the others.
DROP FUNCTION ties_at(integer, text, text, date);--> statement-breakpoint
CREATE FUNCTION ties_at(place_geonames integer, place_country text, place_key text, on_day date)
RETURNS TABLE (partnership_id uuid, title text, lead text, approach text, state text, since_year smallint, place text, others text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT p.id, p.title, m.name,
    (SELECT f.approach FROM public.partnership_forms f WHERE f.partnership_id = p.id
      ORDER BY coalesce(f.from_year, 0) > extract(year FROM on_day), CASE WHEN coalesce(f.from_year, 0) <= extract(year FROM on_day) THEN -coalesce(f.from_year, 0) ELSE f.from_year END LIMIT 1),
    coalesce(
      (SELECT c.state FROM public.life_cycles c WHERE c.partnership_id = p.id AND coalesce(c.from_date, '-infinity') <= on_day ORDER BY c.from_date DESC NULLS LAST LIMIT 1),
      (SELECT c.state FROM public.life_cycles c WHERE c.partnership_id = p.id ORDER BY c.from_date LIMIT 1)),
    p.since_year, l.name,
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
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION ties_at(integer, text, text, date) TO tweespan_tenant;
