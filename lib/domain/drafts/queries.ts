import { and, eq } from 'drizzle-orm';
import { formDrafts } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import type { DraftForm } from './rules';
import { type DraftContent, readDraft } from './schema';

export interface Draft<F extends DraftForm> {
  readonly content: DraftContent<F>;
  readonly at: Date;
}

/** What this person typed in the form here and did not send; nobody else reads it. */
export async function findDraft<F extends DraftForm>({ actor, scope, tx }: Reader, form: F): Promise<Draft<F> | null> {
  if (scope.municipalityId === null || actor.userId === null) return null;
  const [row] = await tx
    .select({ content: formDrafts.content, at: formDrafts.at })
    .from(formDrafts)
    .where(and(eq(formDrafts.municipalityId, scope.municipalityId), eq(formDrafts.personId, actor.userId), eq(formDrafts.form, form)));
  const content = row === undefined ? null : readDraft(form, row.content);
  return row === undefined || content === null ? null : { content, at: row.at };
}
