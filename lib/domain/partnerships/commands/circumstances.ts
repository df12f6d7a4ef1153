import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { circumstances } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, type Refusal } from '@/lib/platform/result';
import { listVocabularies } from '../../vocabularies/queries';
import { holdPartnershipToEdit } from '../queries/held';
import { periodRefusal } from '../rules/circumstances';
import { addCircumstanceInput, changeCircumstanceInput, removeCircumstanceInput } from '../schema/circumstances';

/** Notes what stands or stood in the way for a while. */
export const addCircumstance = command({
  name: 'addCircumstance',
  permission: 'edit_facts',
  within: 'municipality',
  input: addCircumstanceInput,
  record: holdPartnershipToEdit,
  once: true,
  run: async ({ input: { partnershipId, ...facts }, reader, tx, today }) => {
    const refusal = (await unknown(reader, facts.circumstance)) ?? periodRefusal(facts, today);
    if (refusal !== null) return refusal;
    const id = randomUUID();
    await tx.insert(circumstances).values({ id, partnershipId, ...facts });
    return done({ id });
  },
});

/** Changes it field by field; a field that somebody else changed meanwhile is a conflict. */
export const changeCircumstance = command({
  name: 'changeCircumstance',
  permission: 'edit_facts',
  within: 'municipality',
  input: changeCircumstanceInput,
  record: holdPartnershipToEdit,
  run: async ({ input, reader, tx, today }) => {
    const edit = mergeEdit(await findThatOne(reader, input), input);
    if (edit.settled) return edit.result;
    const code = edit.changed.circumstance;
    const refusal = (code === undefined ? null : await unknown(reader, code)) ?? periodRefusal(edit.next, today);
    if (refusal !== null) return refusal;
    await tx.update(circumstances).set(edit.changed).where(thatOne(input));
    return done(edit.next);
  },
});

/** Takes it away as it was seen; the history keeps it. */
export const removeCircumstance = command({
  name: 'removeCircumstance',
  permission: 'edit_facts',
  within: 'municipality',
  input: removeCircumstanceInput,
  record: holdPartnershipToEdit,
  run: async ({ input, reader, tx }) => {
    const settled = settledRemoval(await findThatOne(reader, input), input.base);
    if (settled !== null) return settled;
    await tx.delete(circumstances).where(thatOne(input));
    return done(null);
  },
});

const thatOne = ({ partnershipId, circumstanceId }: { partnershipId: string; circumstanceId: string }) =>
  and(eq(circumstances.partnershipId, partnershipId), eq(circumstances.id, circumstanceId));

async function findThatOne({ tx }: Reader, ids: Parameters<typeof thatOne>[0]) {
  const { circumstance, fromDate, untilDate, remark } = circumstances;
  const [row] = await tx.select({ circumstance, fromDate, untilDate, remark }).from(circumstances).where(thatOne(ids));
  return row ?? null;
}

async function unknown(reader: Reader, code: string): Promise<Refusal | null> {
  const { circumstance } = await listVocabularies(reader, ['circumstance']);
  return circumstance.some((term) => term.code === code) ? null : invalid('circumstance', 'choose_circumstance');
}
