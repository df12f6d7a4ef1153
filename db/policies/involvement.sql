CALL partnership_table('partner_actors', vvsg => 'partnership_id, actor_group, last_seen_year');

-- Who is involved on the own side. Who left a partnership keeps what it said of its own part as it was.
CALL tenant_table('participation_actors', audit => 'partnership_id,municipality_id,partnership_id', partners => true,
  writes => own() || ' AND ' || taking_part(), vvsg => 'municipality_id, partnership_id, actor_group, last_seen_year');
CALL tenant_table('participation_departments', audit => 'partnership_id,municipality_id,partnership_id', partners => true,
  writes => own() || ' AND ' || taking_part(), vvsg => 'municipality_id, partnership_id, department');
