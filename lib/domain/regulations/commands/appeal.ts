import { and, eq } from 'drizzle-orm';
import { appealTexts } from '@/db/schema';
import type { Transaction } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, refused } from '@/lib/platform/result';
import { lastYear, yearOf } from '../../calendar/rules';
import { removeAppealTextInput, setAppealTextInput } from '../schema';

/** Says how one goes against a decision from a day on: today or later, since letters that left stay as they are. */
export const setAppealText = command({
  name: 'setAppealText',
  permission: 'handle_grants',
  within: 'municipality',
  input: setAppealTextInput,
  run: async ({ municipalityId, input: { fromDate, base, text }, tx, today }) => {
    if (fromDate < today) return invalid('fromDate', 'appeal_day_past');
    if (yearOf(fromDate) > lastYear(today)) return invalid('fromDate', 'year_too_late', { maximum: lastYear(today) });
    if (base.text === '') {
      // Of two first texts for one day at once the second finds the first.
      const [added] = await tx.insert(appealTexts).values({ municipalityId, fromDate, text }).onConflictDoNothing().returning();
      if (added !== undefined) return done({ fromDate, text });
    }
    const edit = mergeEdit(await appealTextOn(tx, municipalityId, fromDate), { base, change: { text } });
    if (edit.settled) return edit.result.ok ? { ...edit.result, value: { fromDate, text } } : edit.result;
    await tx.update(appealTexts).set(edit.changed).where(onDay(municipalityId, fromDate));
    return done({ fromDate, text });
  },
});

/** Takes away a text that is not in use yet. */
export const removeAppealText = command({
  name: 'removeAppealText',
  permission: 'handle_grants',
  within: 'municipality',
  input: removeAppealTextInput,
  run: async ({ municipalityId, input: { fromDate, base }, tx, today }) => {
    const settled = settledRemoval(await appealTextOn(tx, municipalityId, fromDate), base);
    if (settled !== null) return settled;
    if (fromDate <= today) return refused('appeal_in_use');
    await tx.delete(appealTexts).where(onDay(municipalityId, fromDate));
    return done(null);
  },
});

const onDay = (municipalityId: string, fromDate: string) =>
  and(eq(appealTexts.municipalityId, municipalityId), eq(appealTexts.fromDate, fromDate));

async function appealTextOn(tx: Transaction, municipalityId: string, fromDate: string): Promise<{ text: string } | null> {
  const [row] = await tx.select({ text: appealTexts.text }).from(appealTexts).where(onDay(municipalityId, fromDate)).for('update');
  return row ?? null;
}
