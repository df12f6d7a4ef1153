/** What is wrong with one field: a code for `messages/<locale>/errors.json` and the numbers its sentence needs. */
export interface FieldError {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Two people changed one field: what was read, what stands there now, what was sent. */
export interface Conflict {
  readonly theirs: unknown;
  readonly yours: unknown;
}

export interface Refusal {
  readonly ok: false;
  /** `invalid` (see `fields`), `conflict` (see `conflicts`), or a code of the command's own noun. */
  readonly code: string;
  readonly fields?: Readonly<Record<string, FieldError>>;
  readonly conflicts?: Readonly<Record<string, Conflict>>;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** An expected outcome is a value; what nobody should meet is thrown as `AppError`. */
export type Result<T> = { readonly ok: true; readonly value: T; readonly unchanged?: true } | Refusal;

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

/** All was so already: the command answers and leaves nothing behind, no event either. */
export const unchanged = <T>(value: T): Result<T> => ({ ok: true, value, unchanged: true });

export const refused = (code: string, more: Omit<Refusal, 'ok' | 'code'> = {}): Refusal => ({ ok: false, code, ...more });

/** One field cannot be so: its name, the code of the sentence and the numbers in it. */
export const invalid = (field: string, code: string, values?: Record<string, string | number>): Refusal =>
  refused('invalid', { fields: { [field]: values ? { code, values } : { code } } });

/** The same refusal, said beside another field than the one it names. */
export function beside(field: string, refusal: Refusal): Refusal {
  const [error] = Object.values(refusal.fields ?? {});
  return error === undefined ? refusal : { ...refusal, fields: { [field]: error } };
}

/** Is it a refusal, and not what was asked for? */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}

/** What another command refused, beside the fields of a part of the form: `name` becomes `places.0.name`. */
export function under(prefix: string, refusal: Refusal): Refusal {
  const fields = Object.entries(refusal.fields ?? {}).map(([field, error]) => [`${prefix}.${field}`, error] as const);
  return { ...refusal, fields: Object.fromEntries(fields) };
}

/** What a command gave, for whoever counts on it: throws when it refused. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.value;
}
