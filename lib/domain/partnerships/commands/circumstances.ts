import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { circumstances } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeChange, removalRefusal } from '@/lib/platform/merge';
import { done, invalid, type Refusal, refused, unchanged } from '@/lib/platform/result';
import { listVocabularies } from '../../vocabularies/queries';
import { findEditedPartnership } from '../queries/edited';
import { type Period, periodRefusal } from '../rules/circumstances';
import { addCircumstanceInput, changeCircumstanceInput, removeCircumstanceInput } from '../schema/circumstances';

/** Notes what stands or stood in the way for a while. */
export const addCircumstance = command({
  name: 'addCircumstance',
  permission: 'edit_facts',
  input: addCircumstanceInput,
  once: true,
  run: async ({ input: { partnershipId, ...facts }, reader, tx, today }) => {
    if ((await findEditedPartnership(reader, partnershipId)) === null) return refused('not_found');
    const refusal = (await unknown(reader, facts.circumstance)) ?? impossible(facts, today);
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
  input: changeCircumstanceInput,
  run: async ({ input, reader, tx, today }) => {
    if ((await findEditedPartnership(reader, input.partnershipId)) === null) return refused('not_found');
    const current = await findThatOne(reader, input);
    if (current === null) return refused('not_found');
    const { changed, conflicts } = mergeChange(current, input);
    if (Object.keys(conflicts).length > 0) return refused('conflict', { conflicts });
    if (Object.keys(changed).length === 0) return unchanged(current);
    const becomes = { ...current, ...changed };
    const code = changed.circumstance;
    const refusal = (code === undefined ? null : await unknown(reader, code)) ?? impossible(becomes, today);
    if (refusal !== null) return refusal;
    await tx.update(circumstances).set(changed).where(thatOne(input));
    return done(becomes);
  },
});

/** Takes it away as it was seen; the history keeps it. */
export const removeCircumstance = command({
  name: 'removeCircumstance',
  permission: 'edit_facts',
  input: removeCircumstanceInput,
  run: async ({ input, reader, tx }) => {
    if ((await findEditedPartnership(reader, input.partnershipId)) === null) return refused('not_found');
    const current = await findThatOne(reader, input);
    if (current === null) return unchanged(null);
    const refusal = removalRefusal(current, input.base);
    if (refusal !== null) return refusal;
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

function impossible(period: Period, today: string): Refusal | null {
  const refusal = periodRefusal(period, today);
  return refusal === null ? null : invalid(refusal.field, refusal.code, refusal.values && { ...refusal.values });
}
