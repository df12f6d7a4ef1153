-- Drafts of forms: short-lived, of one person at work in one municipality.
CALL tenant_table('form_drafts');
