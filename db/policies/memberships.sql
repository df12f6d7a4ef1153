-- Memberships: of one municipality.
CALL tenant_table('memberships', audit => 'id,municipality_id,', verbs => 'INSERT, UPDATE',
  columns => 'network, offer, organisation, sort_key, approach, policy_field, purpose, since_year, since_month, since_day, until_year,
    withdrawn_on, withdrawn_reason',
  vvsg => 'id, municipality_id, network, offer, organisation, sort_key, approach, policy_field, purpose, since_year, since_month, since_day,
    until_year, withdrawn_on, withdrawn_reason');
