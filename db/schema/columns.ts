import { customType } from 'drizzle-orm/pg-core';

/** Text that sorts the same on both databases: folded names compare by byte. */
export const sortableText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text collate "C"',
});

/** `in ('a', 'b')` for a check constraint on a closed list of `rules.ts`. */
export function oneOf(codes: readonly string[]): string {
  return `in (${codes.map((code) => `'${code}'`).join(', ')})`;
}
