import type { Actor } from '@/lib/domain/access/rules';
import { adoptVersion } from '@/lib/domain/regulations/commands/adopting';
import { pasteText, setSwitch } from '@/lib/domain/regulations/commands/drafting';
import { addRegulation } from '@/lib/domain/regulations/commands/naming';
import { findRegulation, getVersionText, type RegulationVersion } from '@/lib/domain/regulations/queries/page';
import { switchAsText } from '@/lib/domain/regulations/rules/switches';
import { draftOf } from '@/lib/domain/regulations/rules/versions';
import type { SetSwitchInput } from '@/lib/domain/regulations/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { employed } from './employed';
import { aMunicipality, at, type OwnMunicipality } from './people';

type WithoutPlace<I> = I extends unknown ? Omit<I, 'versionId' | 'base'> : never;
export type Choice = WithoutPlace<SetSwitchInput>;

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

/** Its draft, which is there. */
export async function draftIn(by: By, id: string): Promise<RegulationVersion> {
  const draft = draftOf((await regulationOf(by, id))?.versions ?? []);
  if (draft === null) throw new Error('there is no draft');
  return draft;
}

/** A regulation with its first draft; answers with its id. */
export const aRegulation = async (by: By, name = 'Projecten in het Zuiden') => must(await addRegulation(...by, { name })).id;

/** Has something checked in the draft, as it stands now. */
export async function choose(by: By, id: string, choice: Choice) {
  const { id: versionId, switches } = await draftIn(by, id);
  return setSwitch(...by, { ...choice, versionId, base: switchAsText(switches, choice.switch) });
}

/** Pastes a text into the draft and notes that the council adopted it, in force from that day on. */
export async function adopted(by: By, id: string, inForceFrom: string, text = `Artikel 1, vanaf ${inForceFrom}`) {
  const draft = await draftIn(by, id);
  must(await pasteText(...by, { versionId: draft.id, base: { mark: draft.textMark }, text }));
  return must(await adoptVersion(...by, { versionId: draft.id, councilDate: inForceFrom, councilNumber: '7', inForceFrom }));
}
