import type { Conflict, FieldError } from '@/lib/platform/result';
import type { Loss, Sent } from './send';

/** Why what was sent is not kept. */
export type Trouble =
  /** No answer came. */
  | { readonly kind: 'lost'; readonly reason: Loss }
  /** It cannot be so: `fields` says of which, `error` is what to say in one sentence. */
  | { readonly kind: 'refused'; readonly error: FieldError; readonly fields: Readonly<Record<string, FieldError>> }
  /** Somebody changed the same fields meanwhile: one chooses. */
  | {
      readonly kind: 'conflict';
      readonly conflicts: Readonly<Record<string, Conflict>>;
      readonly fields: Readonly<Record<string, FieldError>>;
    }
  /** Somebody changed what it is about, and no field holds that: it is read again, and one decides anew. */
  | { readonly kind: 'changed' };

/** What became of a save. */
export type Saved<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export interface SaveOptions {
  /** What somebody changed meanwhile stands in no field here, though it may have the name of one: it is read again. */
  readonly withoutConflicts?: boolean | undefined;
}

/** What an answer, or none, means for who asked. The one place where that is told apart. */
export function savedOf<T>(sent: Sent<T>, { withoutConflicts = false }: SaveOptions = {}): Saved<T> {
  if (sent.kind === 'lost') return { ok: false, trouble: sent };
  const { result } = sent;
  if (result.ok) return { ok: true, value: result.value };
  const fields = result.fields ?? {};
  const conflicts = withoutConflicts ? {} : (result.conflicts ?? {});
  if (Object.keys(conflicts).length > 0) return { ok: false, trouble: { kind: 'conflict', conflicts, fields } };
  if (result.code === 'conflict') return { ok: false, trouble: { kind: 'changed' } };
  const [first] = Object.values(fields);
  const { code, values } = result;
  return { ok: false, trouble: { kind: 'refused', error: first ?? (values === undefined ? { code } : { code, values }), fields } };
}

/** Is it said beside the fields it is about, so that nothing has to be said of the whole? */
export function isBesideFields(trouble: Trouble | null): boolean {
  return trouble?.kind === 'conflict' || (trouble?.kind === 'refused' && Object.keys(trouble.fields).length > 0);
}
