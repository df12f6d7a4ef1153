import { and, eq } from 'drizzle-orm';
import {
  approaches,
  approachPeriods,
  partnershipApproaches,
  partnershipSdgs,
  partnerships,
  partnershipThemes,
  sdgs,
  vocabularies,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { done, invalid, unchanged } from '@/lib/platform/result';
import { yearOf } from '../../calendar/rules';
import { holdPartnershipToEdit } from '../queries/held';
import { approachPeriodIn } from '../queries/parts';
import type { ChoiceSet } from '../rules/facts';
import { chooseForPartnershipInput } from '../schema';

/** How one set is kept: `take` and `leave` answer the rows that they changed. */
interface Kept {
  readonly known: (reader: Reader, code: string) => Promise<readonly unknown[]>;
  readonly take: (reader: Reader, id: string, code: string) => Promise<readonly unknown[]>;
  readonly leave: (reader: Reader, id: string, code: string) => Promise<readonly unknown[]>;
}

const KEPT: Readonly<Record<ChoiceSet, Kept>> = {
  approaches: {
    known: ({ tx }, code) => tx.select({ code: approaches.code }).from(approaches).where(eq(approaches.code, code)),
    take: ({ tx }, partnershipId, approach) =>
      tx.insert(partnershipApproaches).values({ partnershipId, approach }).onConflictDoNothing().returning(),
    leave: ({ tx }, id, code) =>
      tx
        .delete(partnershipApproaches)
        .where(and(eq(partnershipApproaches.partnershipId, id), eq(partnershipApproaches.approach, code)))
        .returning(),
  },
  themes: {
    known: ({ tx }, code) =>
      tx
        .select({ code: vocabularies.code })
        .from(vocabularies)
        .where(and(eq(vocabularies.vocabulary, 'theme'), eq(vocabularies.code, code))),
    take: ({ tx }, partnershipId, theme) => tx.insert(partnershipThemes).values({ partnershipId, theme }).onConflictDoNothing().returning(),
    leave: ({ tx }, id, code) =>
      tx
        .delete(partnershipThemes)
        .where(and(eq(partnershipThemes.partnershipId, id), eq(partnershipThemes.theme, code)))
        .returning(),
  },
  sdgs: {
    known: ({ tx }, code) =>
      tx
        .select({ goal: sdgs.goal })
        .from(sdgs)
        .where(eq(sdgs.goal, goalOf(code))),
    take: ({ tx }, partnershipId, code) =>
      tx
        .insert(partnershipSdgs)
        .values({ partnershipId, goal: goalOf(code) })
        .onConflictDoNothing()
        .returning(),
    leave: ({ tx }, id, code) =>
      tx
        .delete(partnershipSdgs)
        .where(and(eq(partnershipSdgs.partnershipId, id), eq(partnershipSdgs.goal, goalOf(code))))
        .returning(),
  },
};

/** The number of a goal; 0, which none has, for anything else. */
const goalOf = (code: string) => (/^[1-9]\d?$/.test(code) ? Number(code) : 0);

/**
 * Takes or leaves one further approach, theme or SDG of a partnership. What stands there already is no change; the main approach of today is
 * never a further one. Codes: `unknown_choice`, `is_main_approach`.
 */
export const chooseForPartnership = command({
  name: 'chooseForPartnership',
  permission: 'edit_facts',
  within: 'municipality',
  input: chooseForPartnershipInput,
  record: holdPartnershipToEdit,
  run: async ({ input: { partnershipId, set, code, chosen }, reader, today }) => {
    const kept = KEPT[set];
    if (chosen && set === 'approaches' && code === (await mainApproach(reader, partnershipId, yearOf(today))))
      return invalid('code', 'is_main_approach');
    if (chosen && (await kept.known(reader, code)).length === 0) return invalid('code', 'unknown_choice');
    const rows = await (chosen ? kept.take : kept.leave)(reader, partnershipId, code);
    if (rows.length > 0) return done(null);
    return (await kept.known(reader, code)).length === 0 ? invalid('code', 'unknown_choice') : unchanged(null);
  },
});

async function mainApproach({ tx }: Reader, id: string, year: number): Promise<string | undefined> {
  const [period] = await tx
    .select({ approach: approachPeriods.approach })
    .from(partnerships)
    .innerJoin(approachPeriods, approachPeriodIn(year))
    .where(eq(partnerships.id, id));
  return period?.approach;
}
