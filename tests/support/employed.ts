import { randomUUID } from 'node:crypto';
import type { Actor, MunicipalRole } from '@/lib/domain/access/rules';
import { type Run, rows } from './database';
import { type OwnMunicipality, realPerson } from './people';

/** Somebody who really works for the municipality: the database finds the role too, where it asks who is at work. */
export async function employed(municipality: OwnMunicipality, role: MunicipalRole, run: Run = rows): Promise<Actor> {
  const userId = randomUUID();
  await run(
    `with e as (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')),
       p as (insert into people (id, name, email) select $1::uuid, 'Jo Peeters', $1 || '@test.example' from e returning id)
     insert into municipal_roles (municipality_id, person_id, role) select $2::uuid, p.id, $3 from p`,
    [userId, municipality.id, role],
  );
  return realPerson(userId, [municipality], role);
}
