import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from './messages';

/**
 * Says sentences with something in them outside a page, as a file does. What `messagesFor` gives of such a sentence is no text: it was read
 * when the program was built.
 */
export const translatorFor = (locale: Locale) => createTranslator({ locale, messages: messagesFor(locale) });
