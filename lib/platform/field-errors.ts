import type { z } from 'zod';
import type { FieldError } from './result';

/** What is wrong with a change is wrong with the field that it changes: `change.title` is about `title`. */
const fieldOf = (path: readonly PropertyKey[]) => (path[0] === 'change' && path.length > 1 ? path.slice(1) : path).join('.');

/** zod's issues as codes with their numbers; the first of each field counts. A schema gives its codes as messages. */
export function fieldErrors(error: z.ZodError): Record<string, FieldError> {
  const fields: Record<string, FieldError> = {};
  for (const issue of error.issues) {
    const field = fieldOf(issue.path);
    if (field in fields) continue;
    const bounds = issue as { minimum?: number | bigint; maximum?: number | bigint };
    fields[field] = {
      code: /^[a-z_]+$/.test(issue.message) ? issue.message : 'invalid',
      values: {
        ...(bounds.minimum === undefined ? {} : { minimum: Number(bounds.minimum) }),
        ...(bounds.maximum === undefined ? {} : { maximum: Number(bounds.maximum) }),
      },
    };
  }
  return fields;
}
