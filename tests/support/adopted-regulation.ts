import type { Actor } from '@/lib/domain/access/rules';
import { adoptVersion, endVersion } from '@/lib/domain/regulations/commands/adopting';
import { pasteText, setSwitch } from '@/lib/domain/regulations/commands/drafting';
import { addRegulation } from '@/lib/domain/regulations/commands/naming';
import { findRegulation, type RegulationVersion } from '@/lib/domain/regulations/queries/page';
import { switchAsText } from '@/lib/domain/regulations/rules/switches';
import { draftOf } from '@/lib/domain/regulations/rules/versions';
import type { SetSwitchInput } from '@/lib/domain/regulations/schema';
import { withActor } from '@/lib/platform/auth/reader';
import type { Scope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';

type By = readonly [Actor, Scope];
type WithoutPlace<I> = I extends unknown ? Omit<I, 'versionId' | 'base'> : never;
/** What is checked, as its form sends it. */
export type Choice = WithoutPlace<SetSwitchInput>;

/** The draft of a regulation, which is there. */
export async function draftIn(by: By, id: string): Promise<RegulationVersion> {
  const draft = draftOf((await withActor(...by, (reader) => findRegulation(reader, id)))?.versions ?? []);
  if (draft === null) throw new Error('there is no draft');
  return draft;
}

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

export interface RegulationFacts {
  readonly name: string;
  readonly choices?: readonly Choice[];
  readonly inForceFrom?: string;
  readonly inForceUntil?: string;
  readonly isAdopted?: boolean;
}

/** A regulation with one version, which the council adopted unless it is said to be a draft. By a coordinator who really works there. */
export async function adoptedRegulation(
  by: By,
  { name, choices = [], inForceFrom = '2020-01-01', inForceUntil, isAdopted = true }: RegulationFacts,
): Promise<{ regulationId: string; versionId: string }> {
  const { id: regulationId } = must(await addRegulation(...by, { name }));
  for (const choice of choices) must(await choose(by, regulationId, choice));
  const { id: versionId } = await draftIn(by, regulationId);
  if (isAdopted) await adopted(by, regulationId, inForceFrom);
  if (inForceUntil !== undefined) must(await endVersion(...by, { versionId, base: { inForceUntil: null }, change: { inForceUntil } }));
  return { regulationId, versionId };
}
