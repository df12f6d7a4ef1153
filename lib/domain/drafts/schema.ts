import { z } from 'zod';
import { membershipDraft } from '../memberships/schema';
import { partnershipDraft } from '../partnerships/schema';
import { DRAFT_FORMS, DRAFT_MAX_BYTES, type DraftForm } from './rules';

/** What each form can hold, as it was typed. */
const CONTENT = { partnership: partnershipDraft, membership: membershipDraft } as const satisfies Record<DraftForm, z.ZodType>;
export type DraftContent<F extends DraftForm> = z.output<(typeof CONTENT)[F]>;

const sized = <S extends z.ZodType>(content: S) =>
  content.refine((value) => new TextEncoder().encode(JSON.stringify(value)).length <= DRAFT_MAX_BYTES, { error: 'too_much_to_keep' });

export const saveDraftInput = z.discriminatedUnion('form', [
  z.object({ form: z.literal('partnership'), content: sized(CONTENT.partnership) }),
  z.object({ form: z.literal('membership'), content: sized(CONTENT.membership) }),
]);

export const discardDraftInput = z.object({ form: z.enum(DRAFT_FORMS) });

/** A draft as it was kept; null when the form has changed since, so that it fits no longer. */
export function readDraft<F extends DraftForm>(form: F, kept: unknown): DraftContent<F> | null {
  const parsed = CONTENT[form].safeParse(kept);
  return parsed.success ? (parsed.data as DraftContent<F>) : null;
}
