import { readFileSync } from 'node:fs';
import path from 'node:path';

export type Locale = 'nl' | 'en';

type Messages = { readonly [key: string]: string | Messages };

const read = (locale: Locale, noun: string): Messages =>
  JSON.parse(readFileSync(path.join(process.cwd(), 'lib/platform/i18n/messages', locale, `${noun}.json`), 'utf8'));

/** The words of the program in a language: `say('partnerships.register.submit')`, with values for `{name}`. */
export function wordsIn(locale: Locale) {
  return (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const [noun = '', ...rest] = key.split('.');
    const found = rest.reduce<string | Messages | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      read(locale, noun),
    );
    if (typeof found !== 'string') throw new Error(`no words for ${key} in ${locale}`);
    return found.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)).replace(/<\/?\w+>/g, '');
  };
}
