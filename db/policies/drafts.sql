-- Drafts of forms: short-lived, of one person at work in one municipality.
CALL row_security('form_drafts');
CALL give('tenant', 'form_drafts', own_of_person('person_id'), 'INSERT, UPDATE, DELETE', writes => own_of_person('person_id'));
