-- What a municipality knows of its partners: nothing that not anybody may know. Who takes part now reads those that have
-- a role or a link in a partnership with it. One that went up in another is no longer written.
CALL tenant_table('partners', audit => 'id,municipality_id,', columns => 'kind, side, name, sort_key, compared_key, place_id, website, kbo, vcode',
  changes => own() || ' AND merged_into_id IS NULL', removes => own() || ' AND merged_into_id IS NULL',
  others => 'EXISTS (SELECT FROM partnership_partners r WHERE r.municipality_id = partners.municipality_id AND r.partner_id = partners.id)
    OR EXISTS (SELECT FROM partner_links l WHERE l.municipality_id = partners.municipality_id AND partners.id IN (l.ours_id, l.theirs_id))',
  vvsg => 'id, municipality_id, kind, side, name, sort_key, compared_key, place_id, website, kbo, vcode, merged_into_id');

-- What they do in a partnership is told in its history.
CALL tenant_table('partnership_partners', audit => 'partnership_id,municipality_id,partnership_id', others => joint(),
  columns => 'role, what, from_date, until_date', writes => own() || ' AND ' || joint(),
  vvsg => 'id, municipality_id, partnership_id, partner_id, role, what, from_date, until_date');

-- A link stands in a partnership or in none. It can end after the partnership did.
CALL tenant_table('partner_links', audit => 'ours_id,municipality_id,', others => joint(), columns => 'since_year, until_year',
  adds => own() || ' AND (partnership_id IS NULL OR ' || joint() || ')',
  vvsg => 'id, municipality_id, ours_id, theirs_id, partnership_id, since_year, until_year');

-- Of the municipality alone.
CALL tenant_table('distinct_partners', audit => 'one_id,municipality_id,', verbs => 'INSERT, DELETE');
CALL tenant_table('partner_notes', audit => 'partner_id,municipality_id,', columns => 'notes');

-- Every key to the partner that goes is given to the one that stays, in every table that has one; those of earlier mergers
-- too, so that no address leads on twice. Only what both can have of one thing has a rule here: one role of one time
-- stands once, a link of both lasts as long as the two together as far as that is known, notes stand under each other.
CREATE FUNCTION join_partners(municipality uuid, stays uuid, goes uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE tbl regclass; key name;
BEGIN
  DELETE FROM public.partnership_partners g USING public.partnership_partners s
  WHERE g.municipality_id = municipality AND g.partner_id = goes AND s.municipality_id = municipality AND s.partner_id = stays
    AND (g.partnership_id, g.role, g.what) = (s.partnership_id, s.role, s.what)
    AND g.from_date IS NOT DISTINCT FROM s.from_date AND g.until_date IS NOT DISTINCT FROM s.until_date;
  DELETE FROM public.partner_links l WHERE l.municipality_id = municipality AND stays IN (l.ours_id, l.theirs_id) AND goes IN (l.ours_id, l.theirs_id);
  UPDATE public.partner_links s SET partnership_id = coalesce(s.partnership_id, g.partnership_id), since_year = least(s.since_year, g.since_year),
    until_year = CASE WHEN s.until_year IS NULL OR g.until_year IS NULL THEN NULL ELSE greatest(s.until_year, g.until_year) END
  FROM public.partner_links g
  WHERE s.municipality_id = municipality AND g.municipality_id = municipality
    AND ((s.ours_id, g.ours_id) = (stays, goes) AND s.theirs_id = g.theirs_id OR (s.theirs_id, g.theirs_id) = (stays, goes) AND s.ours_id = g.ours_id);
  DELETE FROM public.partner_links g USING public.partner_links s
  WHERE s.municipality_id = municipality AND g.municipality_id = municipality
    AND ((s.ours_id, g.ours_id) = (stays, goes) AND s.theirs_id = g.theirs_id OR (s.theirs_id, g.theirs_id) = (stays, goes) AND s.ours_id = g.ours_id);
  INSERT INTO public.distinct_partners (municipality_id, one_id, other_id)
  SELECT municipality, least(stays, d.third), greatest(stays, d.third)
  FROM (SELECT CASE WHEN one_id = goes THEN other_id ELSE one_id END AS third FROM public.distinct_partners
    WHERE municipality_id = municipality AND goes IN (one_id, other_id)) d
  WHERE d.third <> stays ON CONFLICT DO NOTHING;
  DELETE FROM public.distinct_partners d WHERE d.municipality_id = municipality AND goes IN (d.one_id, d.other_id);
  UPDATE public.partner_notes s SET notes = concat_ws(E'\n\n', nullif(s.notes, ''), nullif(g.notes, '')) FROM public.partner_notes g
  WHERE s.municipality_id = municipality AND s.partner_id = stays AND g.municipality_id = municipality AND g.partner_id = goes;
  DELETE FROM public.partner_notes g USING public.partner_notes s
  WHERE s.municipality_id = municipality AND s.partner_id = stays AND g.municipality_id = municipality AND g.partner_id = goes;
  DELETE FROM public.activity_partners g USING public.activity_partners s
  WHERE g.municipality_id = municipality AND g.partner_id = goes AND s.municipality_id = municipality AND s.partner_id = stays
    AND s.activity_id = g.activity_id;
  FOR tbl, key IN
    SELECT k.conrelid::regclass, a.attname FROM pg_constraint k CROSS JOIN generate_subscripts(k.confkey, 1) AS place
    JOIN pg_attribute i ON i.attrelid = k.confrelid AND i.attname = 'id' AND i.attnum = k.confkey[place]
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[place]
    WHERE k.contype = 'f' AND k.confrelid = 'public.partners'::regclass
  LOOP
    EXECUTE format('UPDATE %s SET %I = $1 WHERE municipality_id = $2 AND %I = $3', tbl, key, key) USING stays, municipality, goes;
  END LOOP;
  UPDATE public.partners SET merged_into_id = stays WHERE municipality_id = municipality AND id = goes;
END $$;

-- Two partners of the municipality at work become one: the one that goes keeps its row, and its address leads to the other.
-- Answers 1, or 0 when one of them is not its own, went up in another, or both are the same.
CREATE FUNCTION merge_partners(stays uuid, goes uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE standing integer;
BEGIN
  PERFORM 1 FROM public.partners p WHERE p.municipality_id = public.app_m() AND p.id IN (stays, goes) ORDER BY p.id FOR UPDATE;
  SELECT count(*) INTO standing FROM public.partners p
  WHERE p.municipality_id = public.app_m() AND p.id IN (stays, goes) AND p.merged_into_id IS NULL;
  IF standing < 2 THEN RETURN 0; END IF;
  PERFORM public.join_partners(public.app_m(), stays, goes);
  RETURN 1;
END $$;
GRANT EXECUTE ON FUNCTION merge_partners TO tweespan_tenant;
