-- Boards and who sits in them.
CALL tenant_table('boards', audit => 'id,municipality_id,', reads => of_grants(), writes => by_handlers(), changes => by_handlers(),
  columns => 'name, sort_key, council_date, council_number, quorum_percent, quorum_of, proxies_max, has_casting_vote, fewest_able, substitute,
    interest_way, counted_on, all_women, all_men, all_others, voting_women, voting_men, voting_others, ended_on');
CALL tenant_table('seats', audit => 'board_id,municipality_id,', reads => of_grants(), writes => by_handlers(), changes => by_handlers(),
  columns => 'person_id, name, sort_key, function, capacity, organisation, votes, from_date, until_date, ended_on');

-- The boards in which the person at work has a seat today: the seat decides, the role only lets in.
CREATE FUNCTION my_boards() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT coalesce(array_agg(DISTINCT s.board_id), '{}') FROM public.seats s
  WHERE s.municipality_id = public.app_m() AND s.person_id = public.app_p() AND s.from_date <= public.app_day()
    AND coalesce(least(s.until_date, s.ended_on), 'infinity') >= public.app_day()
$$;
GRANT EXECUTE ON FUNCTION my_boards TO tweespan_board;

-- The own seats there: nobody is told whose account a seat is, so that a member is told which are theirs.
CREATE FUNCTION my_seats() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT coalesce(array_agg(s.id), '{}') FROM public.seats s
  WHERE s.municipality_id = public.app_m() AND s.person_id = public.app_p() AND s.from_date <= public.app_day()
    AND coalesce(least(s.until_date, s.ended_on), 'infinity') >= public.app_day()
$$;
GRANT EXECUTE ON FUNCTION my_seats TO tweespan_board;

-- A member reads the own boards and who sits there, but not whose account a seat is.
CALL give('board', 'boards', own() || ' AND id = ANY ((SELECT my_boards())::uuid[])');
CALL give('board', 'seats', own() || ' AND board_id = ANY ((SELECT my_boards())::uuid[])',
  seen => 'id, municipality_id, board_id, name, sort_key, function, capacity, organisation, votes, from_date, until_date, ended_on');

-- Which of these people have an account by which they come into boards here: for whoever links a seat to one.
CREATE FUNCTION board_people() RETURNS TABLE (person_id uuid, name text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT DISTINCT p.id, p.name FROM public.municipal_roles r JOIN public.people p ON p.id = r.person_id
  WHERE r.municipality_id = public.app_m() AND r.role IN ('board_member', 'board_chair') AND public.handles_grants()
$$;
GRANT EXECUTE ON FUNCTION board_people TO tweespan_tenant;

-- Two municipalities that merge can each have a board of one name: then that of the predecessor says behind it whose it was, and whoever
-- works there decides what becomes of both.
CREATE FUNCTION merge_boards(predecessor uuid, successor uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  UPDATE public.boards p SET name = left(p.name, 300) || ' (' || m.name || ')', sort_key = p.sort_key || ' ' || m.sort_key
  FROM public.municipalities m WHERE m.id = predecessor AND p.municipality_id = predecessor
    AND EXISTS (SELECT FROM public.boards s WHERE s.municipality_id = successor AND s.sort_key = p.sort_key)
$$;
