-- Reference lists: read by everybody inside.
GRANT SELECT ON gazetteer, sdgs, vocabularies, networks, offers TO tweespan_auth, tweespan_public, tweespan_tenant, tweespan_vvsg, tweespan_admin;--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON sdgs FOR EACH ROW EXECUTE FUNCTION audit_row('goal', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON vocabularies FOR EACH ROW EXECUTE FUNCTION audit_row('code', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON networks FOR EACH ROW EXECUTE FUNCTION audit_row('code', '');--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON offers FOR EACH ROW EXECUTE FUNCTION audit_row('code', '');--> statement-breakpoint

-- VVSG's administrator counts who takes part, and reads no more of a tie.
GRANT SELECT (municipality_id, partnership_id, state) ON participations TO tweespan_admin;--> statement-breakpoint
CREATE POLICY admin_select ON participations FOR SELECT TO tweespan_admin USING (true);--> statement-breakpoint

-- The people of a municipality: a tenant's own, for the administrator those of the one that is asked for.
CREATE FUNCTION people_of(municipality uuid) RETURNS TABLE (person_id uuid, name text, email text, role text, has_password boolean, works_elsewhere boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
BEGIN
  IF public.app_m() IS NOT NULL AND municipality IS DISTINCT FROM public.app_m() THEN RAISE EXCEPTION 'another municipality'; END IF;
  RETURN QUERY SELECT p.id, p.name, p.email, r.role, coalesce(c.password_hash IS NOT NULL, false),
    EXISTS (SELECT 1 FROM public.municipal_roles o WHERE o.person_id = p.id AND o.municipality_id <> municipality)
      OR EXISTS (SELECT 1 FROM public.platform_roles o WHERE o.person_id = p.id)
  FROM public.municipal_roles r JOIN public.people p ON p.id = r.person_id LEFT JOIN public.credentials c ON c.person_id = p.id
  WHERE r.municipality_id = municipality;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION people_of(uuid) TO tweespan_tenant, tweespan_admin;--> statement-breakpoint

-- Ends one role of a person in the own municipality. The last coordinator stays: somebody must be able to let people in.
CREATE FUNCTION end_access(person uuid, person_role text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  PERFORM 1 FROM public.municipalities WHERE id = public.app_m() FOR UPDATE;
  DELETE FROM public.municipal_roles r WHERE r.municipality_id = public.app_m() AND r.person_id = person AND r.role = person_role
    AND (r.role <> 'coordinator' OR EXISTS (SELECT 1 FROM public.municipal_roles o
      WHERE o.municipality_id = public.app_m() AND o.role = 'coordinator' AND o.person_id <> person));
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION end_access(uuid, text) TO tweespan_tenant;--> statement-breakpoint

-- A merger: everything of the predecessor becomes the successor's. Where both take part in one tie, the lead's participation stays, else the successor's.
CREATE FUNCTION merge_municipalities(predecessor uuid, successor uuid, last_day date) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
DECLARE changed integer;
BEGIN
  IF predecessor = successor OR EXISTS (SELECT 1 FROM public.municipalities WHERE id = successor AND successor_id IS NOT NULL) THEN RETURN 0; END IF;
  UPDATE public.municipalities SET successor_id = successor, valid_to = last_day WHERE id = predecessor AND (successor_id IS NULL OR successor_id = successor);
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed = 0 THEN RETURN 0; END IF;
  UPDATE public.municipalities SET successor_id = successor WHERE successor_id = predecessor;
  DELETE FROM public.participations x USING public.participations y, public.partnerships p
  WHERE x.partnership_id = y.partnership_id AND p.id = x.partnership_id
    AND ((x.municipality_id = predecessor AND y.municipality_id = successor AND p.lead_municipality_id <> predecessor)
      OR (x.municipality_id = successor AND y.municipality_id = predecessor AND p.lead_municipality_id = predecessor));
  UPDATE public.participations SET municipality_id = successor, version = version + 1 WHERE municipality_id = predecessor;
  UPDATE public.partnerships SET lead_municipality_id = successor, version = version + 1 WHERE lead_municipality_id = predecessor;
  INSERT INTO public.municipal_roles (municipality_id, person_id, role)
    SELECT successor, person_id, role FROM public.municipal_roles WHERE municipality_id = predecessor ON CONFLICT DO NOTHING;
  DELETE FROM public.municipal_roles WHERE municipality_id = predecessor;
  UPDATE public.events SET municipality_id = successor WHERE municipality_id = predecessor;
  UPDATE public.audit_rows SET municipality_id = successor WHERE municipality_id = predecessor;
  DELETE FROM public.idempotency_keys WHERE municipality_id = predecessor;
  RETURN changed;
END $$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION merge_municipalities(uuid, uuid, date) TO tweespan_admin;
