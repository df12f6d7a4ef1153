-- What the council adopted, and drafts of what it will be asked to adopt.
CALL tenant_table('regulations', audit => 'id,municipality_id,', reads => of_grants(), writes => by_handlers(), changes => by_handlers(),
  columns => 'name, sort_key');
CALL tenant_table('regulation_versions', audit => 'regulation_id,municipality_id,', reads => of_grants(), writes => by_deciders(),
  changes => by_deciders(), columns => 'state, council_date, council_number, in_force_from, in_force_until, text, switches');
CALL guard_states('regulation_versions', 'regulation');
CALL keep_as_is('regulation_versions', 'in_force_until');

CALL tenant_table('appeal_texts', audit => 'municipality_id,municipality_id,', reads => of_grants(), writes => by_handlers(), changes => by_handlers(),
  columns => 'text');
