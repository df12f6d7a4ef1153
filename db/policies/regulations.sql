-- What the council adopted, and drafts of what it will be asked to adopt.
CALL tenant_table('regulations', audit => 'id,municipality_id,', reads => of_grants(), writes => by_handlers(), changes => by_handlers(),
  columns => 'name, sort_key');
CALL tenant_table('regulation_versions', audit => 'regulation_id,municipality_id,', reads => of_grants(), writes => by_deciders(),
  changes => by_deciders(), columns => 'state, council_date, council_number, in_force_from, in_force_until, text, switches');
CALL guard_states('regulation_versions', 'regulation');
CALL keep_as_is('regulation_versions', 'in_force_until');

CALL tenant_table('appeal_texts', audit => 'municipality_id,municipality_id,', reads => of_grants(), writes => by_handlers(), changes => by_handlers(),
  columns => 'text');

-- What predecessor and successor of a merger both have: of two regulations of one name the predecessor's is told by its
-- municipality; of texts on appeal the successor's stay, and the predecessor's hold where there are none.
CREATE FUNCTION merge_regulations(predecessor uuid, successor uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  UPDATE public.regulations p SET name = format('%s (%s)', p.name, m.name), sort_key = p.sort_key || ' ' || m.sort_key
  FROM public.municipalities m WHERE m.id = predecessor AND p.municipality_id = predecessor
    AND EXISTS (SELECT FROM public.regulations s WHERE s.municipality_id = successor AND s.sort_key = p.sort_key);
  DELETE FROM public.appeal_texts p WHERE p.municipality_id = predecessor
    AND EXISTS (SELECT FROM public.appeal_texts s WHERE s.municipality_id = successor);
END $$;
