import { customType } from 'drizzle-orm/pg-core';

/** Text that sorts the same on both databases: folded names compare by byte. */
export const sortableText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text collate "C"',
});

/** `in ('a', 'b')` for a check constraint on a closed list of `rules.ts`. */
export function oneOf(codes: readonly string[]): string {
  return `in (${codes.map((code) => `'${code}'`).join(', ')})`;
}

/** Staff time: numeric(5,2) in the table, a whole number of hundredths in code. The one place where it is converted. */
export const hundredths = customType<{ data: number; driverData: string }>({
  dataType: () => 'numeric(5, 2)',
  toDriver: (value) => (value / 100).toFixed(2),
  fromDriver: (value) => Math.round(Number(value) * 100),
});
