CALL open_table('countries', audit => 'iso2,,');
CALL open_table('gazetteer');

-- What a municipality typed, a place or the name of a local government, is read by it alone and by who takes or took
-- part in a partnership with it. What belongs to nobody is shared: places of the gazetteer, and what VVSG adopted.

-- Shared facts name places and local governments that another typed: those of the partnerships in which the
-- municipality takes or took part, and of the partners that take part with it.
CREATE FUNCTION my_places() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT coalesce(array_agg(place_id), '{}') FROM (
    SELECT place_id FROM public.partnership_places WHERE partnership_id = ANY ((SELECT public.my_partnerships())::uuid[])
    UNION
    SELECT p.place_id FROM public.partnership_partners r JOIN public.partners p ON p.municipality_id = r.municipality_id AND p.id = r.partner_id
    WHERE r.partnership_id = ANY ((SELECT public.my_joint_partnerships())::uuid[])
  ) named
$$;
GRANT EXECUTE ON FUNCTION my_places TO tweespan_tenant;

CREATE FUNCTION my_local_governments() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT coalesce(array_agg(local_government_id), '{}') FROM public.partnership_places WHERE partnership_id = ANY ((SELECT public.my_partnerships())::uuid[]) AND local_government_id IS NOT NULL $$;
GRANT EXECUTE ON FUNCTION my_local_governments TO tweespan_tenant;

-- It adds its own words, or a place of the gazetteer as it stands there. Who reads an activity reads where it is, whoever typed that: the
-- policies of activities decide.
CALL tenant_table('places', audit => 'id,municipality_id,', verbs => 'INSERT',
  others => 'municipality_id IS NOT NULL AND EXISTS (SELECT FROM activities a WHERE a.place_id = places.id)',
  reads => 'municipality_id IS NULL OR municipality_id = (SELECT app_m()) OR id = ANY ((SELECT my_places())::uuid[])',
  writes => 'municipality_id = (SELECT app_m()) OR (municipality_id IS NULL AND EXISTS (SELECT 1 FROM gazetteer g
    WHERE g.geonames_id = places.geonames_id AND g.country = places.country AND g.region = places.region
      AND g.name = places.name AND g.sort_key = places.sort_key))');
GRANT SELECT ON places TO tweespan_vvsg;
CREATE POLICY vvsg_select ON places FOR SELECT TO tweespan_vvsg USING (true);

-- It adds a local government of a place that it may read.
CALL tenant_table('local_governments', audit => 'id,municipality_id,', verbs => 'INSERT',
  reads => 'municipality_id IS NULL OR municipality_id = (SELECT app_m()) OR id = ANY ((SELECT my_local_governments())::uuid[])',
  writes => own() || ' AND EXISTS (SELECT 1 FROM places l WHERE l.id = place_id)');
GRANT SELECT ON local_governments TO tweespan_vvsg;
CREATE POLICY vvsg_select ON local_governments FOR SELECT TO tweespan_vvsg USING (true);

-- VVSG adopts what somebody typed: from then on it is everybody's. Answers 0 when it is so already, or another place of
-- that name is.
CREATE FUNCTION adopt_place(place uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  UPDATE public.places l SET municipality_id = NULL WHERE l.id = place AND l.municipality_id IS NOT NULL;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
EXCEPTION WHEN unique_violation THEN RETURN 0;
END $$;
GRANT EXECUTE ON FUNCTION adopt_place TO tweespan_admin;

-- A local government with the place in which it is: nobody could read the one without the other.
CREATE FUNCTION adopt_local_government(government uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  UPDATE public.local_governments g SET municipality_id = NULL WHERE g.id = government AND g.municipality_id IS NOT NULL
    AND EXISTS (SELECT 1 FROM public.places l WHERE l.id = g.place_id AND l.municipality_id IS NULL);
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
EXCEPTION WHEN unique_violation THEN RETURN 0;
END $$;
GRANT EXECUTE ON FUNCTION adopt_local_government TO tweespan_admin;

-- What VVSG adopted of the words of a municipality, or of one that went up in it, the latest first: the row itself no
-- longer says whose it was.
CREATE FUNCTION adopted_names(municipality uuid, entries integer) RETURNS TABLE (entry text, at timestamptz, actor_name text, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT a.id::text, e.at, e.actor_name, a.after ->> 'name'
  FROM public.audit_rows a JOIN public.events e ON e.id = a.event_id
  WHERE a.municipality_id IS NULL AND a.table_name IN ('places', 'local_governments') AND a.operation = 'update' AND a.after ->> 'municipality_id' IS NULL
    AND (a.before ->> 'municipality_id')::uuid IN (SELECT m.id FROM public.municipalities m WHERE m.id = municipality OR m.successor_id = municipality)
  ORDER BY a.id DESC LIMIT entries
$$;
GRANT EXECUTE ON FUNCTION adopted_names TO tweespan_vvsg;
