import type { Locale } from '@/lib/domain/access/rules';
import { formatDay } from '@/lib/platform/i18n/format';

interface Known {
  readonly approaches: readonly { readonly code: string; readonly name: string }[];
  readonly policyFields: readonly { readonly code: string; readonly name: string }[];
  readonly locale: Locale;
}

/** How the history of a membership says a value: names for codes; null for what says nothing, or was said as the reason. */
export function historyWords({ approaches, policyFields, locale }: Known) {
  const names = {
    approach: new Map(approaches.map(({ code, name }) => [code, name])),
    policy_field: new Map(policyFields.map(({ code, name }) => [code, name])),
  };
  return (_table: string, field: string, value: unknown): string | null => {
    if (value === null || value === '' || field === 'withdrawn_reason') return null;
    const text = String(value);
    if (field === 'withdrawn_on') return formatDay(text, locale);
    return field === 'approach' || field === 'policy_field' ? (names[field].get(text) ?? text) : text;
  };
}
