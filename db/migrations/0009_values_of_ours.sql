-- The number of kinds of actors is how this program reads the guideline: the publication names no number.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM guidance_values WHERE key = 'actor_kinds' AND valid_from_year IS NULL AND source = 'VVSG 2023' AND NOT ours) THEN
    PERFORM begin_event(gen_random_uuid(), now(), 'loadReference', NULL, '', '');
    UPDATE guidance_values SET ours = true WHERE key = 'actor_kinds' AND valid_from_year IS NULL AND source = 'VVSG 2023';
  END IF;
END $$;
