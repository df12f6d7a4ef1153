-- Contacts and notes are of one municipality alone, confidential: VVSG reads none. Who left a partnership keeps its
-- contacts and may remove them: they are people.
-- Somebody at a partner hangs on no partnership.
CALL tenant_table('contacts', audit => 'partnership_id|partner_id,municipality_id,',
  writes => own() || ' AND (partner_id IS NOT NULL OR ' || taking_part() || ')', removes => own());
CALL tenant_table('participation_notes', audit => 'partnership_id,municipality_id,', verbs => 'INSERT, UPDATE',
  writes => own() || ' AND ' || taking_part());
