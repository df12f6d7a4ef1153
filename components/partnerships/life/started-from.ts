/**
 * What a form over a chosen day or year started from, field by field: what stood there as far as the page knew, unless a conflict
 * has been settled since (`base` is no longer what the form `opened` with).
 */
export function startedFrom<T extends Readonly<Record<string, string>>>(stood: T, base: Readonly<Record<keyof T, string>>, opened: T): T {
  const fields = Object.keys(stood) as (keyof T)[];
  return Object.fromEntries(fields.map((field) => [field, base[field] === opened[field] ? stood[field] : base[field]])) as T;
}
