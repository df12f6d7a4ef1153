import type { Locale } from '@/lib/domain/access/rules';

/** The language of the program as the browser's own formats know it. */
const TAG: Record<Locale, string> = { nl: 'nl-BE', en: 'en-GB' };

/** Making a format costs a hundred times what using it does, and a page writes hundreds of figures: each is made once. */
function keptOnce<F, O extends object>(make: (tag: string, options: O) => F): (locale: Locale, options: O) => F {
  const kept = new Map<string, F>();
  // Who asks for the same options again mostly asks with the very same object: no name is put together for it then.
  const known = { nl: new WeakMap<O, F>(), en: new WeakMap<O, F>() } satisfies Record<Locale, WeakMap<O, F>>;
  return (locale, options) => {
    const before = known[locale].get(options);
    if (before !== undefined) return before;
    const key = `${locale} ${JSON.stringify(options)}`;
    const made = kept.get(key) ?? make(TAG[locale], options);
    kept.set(key, made);
    known[locale].set(options, made);
    return made;
  };
}

export const numberFormat = keptOnce((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
export const dateFormat = keptOnce((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
const listFormat = keptOnce((tag, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options));

/** `a, b en c`. */
export function formatNames(names: readonly string[], locale: Locale): string {
  return listFormat(locale, { type: 'conjunction' }).format(names);
}
