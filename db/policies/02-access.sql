-- Who is at work, and in which partnerships it takes part: what the policies ask. Functions of the owner filter by
-- app_m() themselves.

-- The municipality that the transaction works for; null when none was set.
CREATE FUNCTION app_m() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog, public
AS $$ SELECT nullif(current_setting('app.m', true), '')::uuid $$;
GRANT EXECUTE ON FUNCTION app_m TO tweespan_auth, tweespan_public, tweespan_tenant, tweespan_board, tweespan_vvsg, tweespan_admin;

-- The person at work; null when nobody known is.
CREATE FUNCTION app_p() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog, public
AS $$ SELECT nullif(current_setting('app.p', true), '')::uuid $$;
GRANT EXECUTE ON FUNCTION app_p TO tweespan_auth, tweespan_public, tweespan_tenant, tweespan_board, tweespan_vvsg, tweespan_admin;

-- The day of the transaction, as the program counts it; null when none was set.
CREATE FUNCTION app_day() RETURNS date LANGUAGE sql STABLE SET search_path = pg_catalog, public
AS $$ SELECT nullif(current_setting('app.day', true), '')::date $$;
GRANT EXECUTE ON FUNCTION app_day TO tweespan_auth, tweespan_public, tweespan_tenant, tweespan_board, tweespan_vvsg, tweespan_admin;

-- Whether the person at work has one of these roles in the municipality at work.
CREATE FUNCTION has_role(VARIADIC roles text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT EXISTS (SELECT 1 FROM public.municipal_roles r
    WHERE r.municipality_id = public.app_m() AND r.person_id = public.app_p() AND r.role = ANY (roles))
$$;

-- Whether the person at work handles grants in the municipality at work: the database asks who somebody is, since the role of
-- a municipality is also that of its alderman and of the members of its boards.
CREATE FUNCTION handles_grants() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT public.has_role('coordinator', 'grant_handler') $$;
GRANT EXECUTE ON FUNCTION handles_grants TO tweespan_tenant;

-- Whether it decides about them, and whether it reads of them what is no dossier.
CREATE FUNCTION decides_grants() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT public.has_role('coordinator') $$;
GRANT EXECUTE ON FUNCTION decides_grants TO tweespan_tenant;
CREATE FUNCTION views_grants() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT public.has_role('coordinator', 'editor', 'reader', 'grant_handler') $$;
GRANT EXECUTE ON FUNCTION views_grants TO tweespan_tenant;

-- Shared facts are read by who takes or took part.
CREATE FUNCTION my_partnerships() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT coalesce(array_agg(partnership_id), '{}') FROM public.participations WHERE municipality_id = public.app_m() AND state IN ('accepted', 'left') $$;
GRANT EXECUTE ON FUNCTION my_partnerships TO tweespan_tenant;

-- Others' participations and figures, and every write: partnerships in which it takes part now.
CREATE FUNCTION my_current_partnerships() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT coalesce(array_agg(partnership_id), '{}') FROM public.participations WHERE municipality_id = public.app_m() AND state = 'accepted' $$;
GRANT EXECUTE ON FUNCTION my_current_partnerships TO tweespan_tenant;

-- What others keep beside the shared facts: as long as it takes part, and closed at once by a withdrawal.
CREATE FUNCTION my_joint_partnerships() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT coalesce(array_agg(a.partnership_id), '{}') FROM public.participations a JOIN public.partnerships p ON p.id = a.partnership_id
  WHERE a.municipality_id = public.app_m() AND a.state = 'accepted' AND p.withdrawn_on IS NULL
$$;
GRANT EXECUTE ON FUNCTION my_joint_partnerships TO tweespan_tenant;

-- Shared facts are written by the lead.
CREATE FUNCTION my_led_partnerships() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT coalesce(array_agg(id), '{}') FROM public.partnerships WHERE lead_municipality_id = public.app_m() $$;
GRANT EXECUTE ON FUNCTION my_led_partnerships TO tweespan_tenant;
