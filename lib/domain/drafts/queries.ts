import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { formDrafts } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import type { DraftForm } from './rules';

export interface Draft<C> {
  readonly content: C;
  readonly at: Date;
}

/**
 * What this person typed in the form here and did not send; nobody else reads it. `shape` is what the form holds: a draft that
 * does not fit it, because the form has changed since, is as if it were not there.
 */
export async function findDraft<C>({ actor, scope, tx }: Reader, form: DraftForm, shape: z.ZodType<C>): Promise<Draft<C> | null> {
  if (scope.municipalityId === null || actor.userId === null) return null;
  const [row] = await tx
    .select({ content: formDrafts.content, at: formDrafts.at })
    .from(formDrafts)
    .where(and(eq(formDrafts.municipalityId, scope.municipalityId), eq(formDrafts.personId, actor.userId), eq(formDrafts.form, form)));
  const read = shape.safeParse(row?.content);
  return row === undefined || !read.success ? null : { content: read.data, at: row.at };
}
