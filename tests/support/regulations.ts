import type { Actor } from '@/lib/domain/access/rules';
import { addRegulation } from '@/lib/domain/regulations/commands/naming';
import { findRegulation, getVersionText } from '@/lib/domain/regulations/queries/page';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { employed } from './employed';
import { aMunicipality, at, type OwnMunicipality } from './people';

/** A municipality with a coordinator who really works there: the database asks who it is. */
export async function aCouncil(): Promise<{ municipality: OwnMunicipality; coordinator: Actor; by: ReturnType<typeof at> }> {
  const municipality = await aMunicipality();
  const coordinator = await employed(municipality, 'coordinator');
  return { municipality, coordinator, by: at(coordinator, municipality) };
}

export type By = ReturnType<typeof at>;

/** A regulation as somebody there reads it. */
export const regulationOf = (by: By, id: string) => withActor(...by, (reader) => findRegulation(reader, id));
export const textOf = (by: By, versionId: string) => withActor(...by, (reader) => getVersionText(reader, versionId));

/** A regulation with its first draft; answers with its id. */
export const aRegulation = async (by: By, name = 'Projecten in het Zuiden') => must(await addRegulation(...by, { name })).id;
