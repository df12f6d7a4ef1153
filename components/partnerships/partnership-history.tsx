import { useLocale, useTranslations } from 'next-intl';
import { HistoryList } from '@/components/history/history-list';
import { Sheet } from '@/components/ui/sheet';
import type { HistoryEntry } from '@/lib/domain/history/rules';
import type { Partnership } from '@/lib/domain/partnerships/queries';
import { FORMALITIES, LIFE_CYCLE_STATES, PARTICIPATION_STATES, VISIBILITIES } from '@/lib/domain/partnerships/rules';
import { formatDay } from '@/lib/platform/i18n/format';

interface PartnershipHistoryProps {
  readonly partnership: Partnership;
  readonly approaches: readonly { readonly code: string; readonly name: string }[];
  readonly history: readonly HistoryEntry[];
}

/** The history of a tie: names for ids, words for codes. */
export function PartnershipHistory({ partnership, approaches, history }: PartnershipHistoryProps) {
  const t = useTranslations('partnerships');
  const h = useTranslations('history');
  const locale = useLocale() === 'nl' ? 'nl' : 'en';
  const names = new Map([...partnership.participants, ...partnership.places].map(({ id, name }) => [id, name]));
  const approachNames = new Map(approaches.map(({ code, name }) => [code, name]));

  const coded = <C extends string>(codes: readonly C[], value: string, word: (code: C) => string) => {
    const code = codes.find((each) => each === value);
    return code === undefined ? value : word(code);
  };

  function say(table: string, field: string, value: unknown): string | null {
    if (value === null || value === '') return null;
    const text = String(value);
    if (field.endsWith('_id')) return names.get(text) ?? null;
    if (field === 'from_date') return formatDay(text, locale);
    if (field === 'approach') return approachNames.get(text) ?? text;
    if (field === 'formality') return coded(FORMALITIES, text, (code) => t(`formality.${code}`));
    if (field === 'visibility') return coded(VISIBILITIES, text, (code) => t(`visibility.${code}`));
    if (field !== 'state') return text;
    if (table === 'life_cycles') return coded(LIFE_CYCLE_STATES, text, (code) => t(`lifeCycle.${code}`));
    return coded(PARTICIPATION_STATES, text, (code) => t(`participation.${code}`));
  }

  return (
    <Sheet title={h('title')} side={h('lead')}>
      {history.length === 0 ? <p className="text-ink-2">{h('empty')}</p> : <HistoryList entries={history} say={say} />}
    </Sheet>
  );
}
