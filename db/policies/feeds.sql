-- Addresses of calendars: each of one person, by functions alone, so that no statement reads those of somebody else or what
-- the address carries. The history keeps when one was made, renewed and ended, and nothing of the address.
CALL audit('calendar_feeds', 'id,municipality_id,');
CALL row_security('calendar_feeds');

-- Holds the role of a person in a municipality and the account until the end of the transaction, so that ending either
-- waits or is seen. False when there is no role any more, or the account is closed.
CREATE FUNCTION hold_role(person uuid, municipality uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  PERFORM 1 FROM public.municipal_roles r WHERE r.municipality_id = municipality AND r.person_id = person ORDER BY r.role FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  PERFORM 1 FROM public.credentials c WHERE c.person_id = person AND c.disabled_at IS NULL FOR SHARE;
  RETURN FOUND;
END $$;

-- Makes an address for who does the command, of all that the municipality at work does or of one partnership in which it
-- takes part. False when there is one already, or that person may have none.
CREATE FUNCTION make_feed(feed uuid, partnership uuid, language text, link text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE person uuid := public.event_maker();
BEGIN
  IF public.app_m() IS NULL THEN RAISE EXCEPTION 'no municipality'; END IF;
  IF person IS NULL OR NOT public.hold_role(person, public.app_m()) THEN RETURN false; END IF;
  IF partnership IS NOT NULL AND NOT partnership = ANY (public.my_joint_partnerships()) THEN RETURN false; END IF;
  IF EXISTS (SELECT 1 FROM public.calendar_feeds f WHERE f.municipality_id = public.app_m() AND f.person_id = person
    AND f.partnership_id IS NOT DISTINCT FROM partnership AND f.ended_at IS NULL) THEN RETURN false; END IF;
  INSERT INTO public.calendar_feeds (id, municipality_id, person_id, partnership_id, locale, token_hash, made_at)
  VALUES (feed, public.app_m(), person, partnership, language, link, public.event_at());
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION make_feed TO tweespan_tenant;

-- Puts another address in the place of an own one that holds: the one before opens nothing from then on.
CREATE FUNCTION renew_feed(feed uuid, language text, link text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  UPDATE public.calendar_feeds f SET token_hash = link, locale = language, made_at = public.event_at()
  WHERE f.id = feed AND f.municipality_id = public.app_m() AND f.person_id = public.event_maker() AND f.ended_at IS NULL;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION renew_feed TO tweespan_tenant;

-- Ends an own address.
CREATE FUNCTION end_feed(feed uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  UPDATE public.calendar_feeds f SET ended_at = public.event_at()
  WHERE f.id = feed AND f.municipality_id = public.app_m() AND f.person_id = public.event_maker() AND f.ended_at IS NULL;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
GRANT EXECUTE ON FUNCTION end_feed TO tweespan_tenant;

-- The addresses of a person at the municipality at work that hold.
CREATE FUNCTION feeds_of(person uuid) RETURNS TABLE (id uuid, partnership_id uuid, made_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT f.id, f.partnership_id, f.made_at FROM public.calendar_feeds f
  WHERE f.municipality_id = public.app_m() AND f.person_id = person AND f.ended_at IS NULL
$$;
GRANT EXECUTE ON FUNCTION feeds_of TO tweespan_tenant;

-- Whose agenda an address opens, for what, and with which roles; nothing when it never was one, was renewed or ended, when
-- the account is closed, and when that person has no role there.
CREATE FUNCTION feed_at(link text)
RETURNS TABLE (person_id uuid, name text, municipality_id uuid, slug text, municipality text, partnership_id uuid, locale text, roles text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT p.id, p.name, m.id, m.slug, m.name, f.partnership_id, f.locale, array_agg(r.role ORDER BY r.role)
  FROM public.calendar_feeds f
  JOIN public.people p ON p.id = f.person_id
  JOIN public.credentials c ON c.person_id = p.id AND c.disabled_at IS NULL
  JOIN public.municipalities m ON m.id = f.municipality_id
  JOIN public.municipal_roles r ON r.person_id = p.id AND r.municipality_id = m.id
  WHERE f.token_hash = link AND f.ended_at IS NULL
  GROUP BY f.id, p.id, m.id
$$;
GRANT EXECUTE ON FUNCTION feed_at TO tweespan_auth;

-- Ends the addresses of a person who has no role any more where they are, or whose account is closed; they do not come
-- back with it.
CREATE FUNCTION end_feeds_of(person uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  UPDATE public.calendar_feeds f SET ended_at = public.event_at()
  WHERE f.person_id = person AND f.ended_at IS NULL AND (
    NOT EXISTS (SELECT 1 FROM public.municipal_roles r WHERE r.person_id = person AND r.municipality_id = f.municipality_id)
    OR EXISTS (SELECT 1 FROM public.credentials c WHERE c.person_id = person AND c.disabled_at IS NOT NULL));
END $$;
