-- Somebody corrects the own name; nothing else of a person changes that way.
GRANT UPDATE (name) ON people TO tweespan_auth;
