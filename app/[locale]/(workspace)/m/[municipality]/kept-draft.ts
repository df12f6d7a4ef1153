import type { Locale } from '@/lib/domain/access/rules';
import { formatLately, formatTime } from '@/lib/platform/i18n/format';

/** A draft as a form shows it: what was typed, and when, in words. */
export function keptDraft<C>(draft: { readonly content: C; readonly at: Date } | null, locale: Locale) {
  return draft && { content: draft.content, day: formatLately(draft.at, locale), time: formatTime(draft.at, locale) };
}
