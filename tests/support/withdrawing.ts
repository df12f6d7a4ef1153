import { rows } from './database';
import type { OwnMunicipality } from './people';

/** Withdraws the entry of the municipality that leads it, past every command. */
export async function withdraw(lead: OwnMunicipality, id: string): Promise<void> {
  await rows(
    `do $$ begin perform set_config('app.m', '${lead.id}', true); perform begin_event(gen_random_uuid(), now(), 'withdraw', null, 'test', ''); update partnerships set withdrawn_on = '2026-01-01' where id = '${id}'; end $$`,
  );
}
