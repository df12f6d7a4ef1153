import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from './messages';

const translator = (locale: Locale) => createTranslator({ locale, messages: messagesFor(locale) });

/** Each is made once: making one goes through all messages. */
const TRANSLATORS = new Map<Locale, ReturnType<typeof translator>>();

/**
 * Says sentences with something in them outside a page, as a file does. What `messagesFor` gives of such a sentence is no text: it was read
 * when the program was built.
 */
export function translatorFor(locale: Locale) {
  const made = TRANSLATORS.get(locale) ?? translator(locale);
  TRANSLATORS.set(locale, made);
  return made;
}
