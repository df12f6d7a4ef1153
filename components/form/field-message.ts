import { type FieldErrors, get } from 'react-hook-form';

/** The sentence of what is wrong with one field, however deep it stands; undefined when nothing is. */
export function fieldMessage(errors: FieldErrors, name: string): string | undefined {
  const found: unknown = get(errors, name);
  if (typeof found !== 'object' || found === null || !('message' in found)) return undefined;
  return typeof found.message === 'string' ? found.message : undefined;
}
