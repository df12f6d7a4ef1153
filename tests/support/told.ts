/**
 * A row to write from in a statement of a test that no command makes: `insert ... select ... from told`, `update ... from told`. The audit
 * refuses what belongs to no event of its own transaction; for this one statement it does not listen.
 */
export const TOLD = `(select set_config('session_replication_role', 'replica', true)) as told`;
