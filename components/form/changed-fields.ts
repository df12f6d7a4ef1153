/** The fields of a form that differ from what it began with, so that a field which only somebody else changed is left alone. */
export function changedFields<V extends object>(values: V, base: V): Partial<V> {
  const fields = Object.keys(values) as (keyof V)[];
  const changed: Partial<V> = {};
  for (const field of fields) if (values[field] !== base[field]) changed[field] = values[field];
  return changed;
}
