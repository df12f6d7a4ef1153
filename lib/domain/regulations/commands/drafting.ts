import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { regulations, regulationVersions } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, type Refusal, refused } from '@/lib/platform/result';
import { holdDraftToEdit, holdRegulationToHandle } from '../queries/held';
import { listBoardNames } from '../queries/page';
import { markOf } from '../queries/parts';
import { type KeptSwitch, readSwitch } from '../rules/reading';
import { type Switches, switchAsText } from '../rules/switches';
import { draftOf, latestAdopted, nextNo } from '../rules/versions';
import { discardVersionInput, pasteTextInput, regulationInput, setSwitchInput, unsetSwitchInput } from '../schema';

/** Keeps the text of the council in a draft. What somebody else pasted meanwhile is a conflict. */
export const pasteText = command({
  name: 'pasteText',
  permission: 'handle_grants',
  within: 'municipality',
  input: pasteTextInput,
  record: holdDraftToEdit,
  run: async ({ input: { text, base }, record: { version }, tx }) => {
    const edit = mergeEdit({ mark: markOf(version.text) }, { base, change: { mark: markOf(text) } });
    if (edit.settled) return edit.result;
    await tx.update(regulationVersions).set({ text }).where(eq(regulationVersions.id, version.id));
    return done(edit.next);
  },
});

/** Has one thing checked, or has it checked otherwise. */
export const setSwitch = command({
  name: 'setSwitch',
  permission: 'handle_grants',
  within: 'municipality',
  input: setSwitchInput,
  record: holdDraftToEdit,
  run: async ({ actor, input: { base, ...typed }, record: { version }, reader, tx }) => {
    const read = readSwitch(typed, actor.locale);
    if (!read.ok) return read;
    const refusal = await unknownBoard(reader, read.value);
    if (refusal !== null) return refusal;
    const { name, value } = read.value;
    const next: Switches = { ...version.switches, [name]: value };
    const edit = mergeEdit(
      { [name]: switchAsText(version.switches, name) },
      { base: { [name]: base }, change: { [name]: switchAsText(next, name) } },
    );
    if (edit.settled) return edit.result;
    await tx.update(regulationVersions).set({ switches: next }).where(eq(regulationVersions.id, version.id));
    return done(edit.next);
  },
});

/** Has it checked no more. */
export const unsetSwitch = command({
  name: 'unsetSwitch',
  permission: 'handle_grants',
  within: 'municipality',
  input: unsetSwitchInput,
  record: holdDraftToEdit,
  run: async ({ input: { switch: name, base }, record: { version }, tx }) => {
    const { [name]: gone, ...switches } = version.switches;
    const settled = settledRemoval(gone === undefined ? null : { base: switchAsText(version.switches, name) }, { base });
    if (settled !== null) return settled;
    await tx.update(regulationVersions).set({ switches }).where(eq(regulationVersions.id, version.id));
    return done(null);
  },
});

/** Begins a new draft, as what was adopted last. */
export const startVersion = command({
  name: 'startVersion',
  permission: 'handle_grants',
  within: 'municipality',
  input: regulationInput,
  record: holdRegulationToHandle,
  once: true,
  run: async ({ municipalityId, record: { id: regulationId, versions }, tx }) => {
    if (draftOf(versions) !== null) return refused('draft_exists');
    const { text = '', switches = {} } = latestAdopted(versions) ?? {};
    const no = nextNo(versions);
    await tx.insert(regulationVersions).values({ id: randomUUID(), municipalityId, regulationId, no, text, switches });
    return done({ no });
  },
});

/** Takes a draft away; the regulation goes along when nothing else is left of it. */
export const discardVersion = command({
  name: 'discardVersion',
  permission: 'handle_grants',
  within: 'municipality',
  input: discardVersionInput,
  record: holdDraftToEdit,
  run: async ({ input: { seen }, record: { id, version, versions }, tx }) => {
    const settled = settledRemoval({ text: markOf(version.text), switches: markOf(JSON.stringify(version.switches)) }, seen);
    if (settled !== null) return settled;
    await tx.delete(regulationVersions).where(eq(regulationVersions.id, version.id));
    if (versions.length === 1) await tx.delete(regulations).where(eq(regulations.id, id));
    return done(null);
  },
});

/** A board that advises is one of the municipality, and it still exists. */
async function unknownBoard(reader: MunicipalityReader, { name, value }: KeptSwitch): Promise<Refusal | null> {
  if (name !== 'adviser' || value.kind !== 'board') return null;
  const boards = await listBoardNames(reader);
  return boards.some(({ id, endedOn }) => id === value.boardId && endedOn === null) ? null : invalid('boardId', 'choose_board');
}
