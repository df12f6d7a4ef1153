import { useLocale, useTranslations } from 'next-intl';
import { EVENTS_SHOWN, type HistoryEntry, historyShown, type ShownEntry } from '@/lib/domain/history/rules';
import { formatInstantDay, formatTime } from '@/lib/platform/i18n/format';
import { ChangeLine } from './change-line';
import { FigureLine } from './figure-line';

interface HistoryListProps {
  readonly entries: readonly HistoryEntry[];
  /** How a value reads: names for ids, words for codes; null leaves the change out. */
  readonly say: (table: string, field: string, value: unknown) => string | null;
  /** On whose page it stands, where some sentences are told from there. */
  readonly of?: 'partner';
}

/** Two rows of one table may have become the same: their place tells them apart. */
const withKeys = (changes: HistoryEntry['changes']) =>
  changes.map((change, at) => ({ key: `${change.table}.${change.field}.${at}`, change }));

/** Who did what and when, as sentences, the latest first; it says so when there is more than is shown. */
export function HistoryList({ entries, say, of }: HistoryListProps) {
  const t = useTranslations('history');
  const locale = useLocale();
  const { shown, hasOlder } = historyShown(entries);
  return (
    <>
      <ol className="divide-y divide-line">
        {shown.map((entry) => (
          <li key={entry.eventId} className="grid gap-x-6 gap-y-1 py-4 wide:grid-cols-[minmax(0,1fr)_minmax(0,2.6fr)]">
            <time dateTime={entry.at.toISOString()} className="text-s text-ink-2">
              {when(entry)}
            </time>
            <div className="min-w-0">
              <p className="font-semibold">{sentence(entry)}</p>
              {entry.reason !== '' && <p className="text-s text-ink-2">{t('reason', { reason: entry.reason })}</p>}
              <ul className="mt-1 text-s">
                {withKeys(entry.changes).map(({ key, change }) =>
                  change.figure === undefined ? (
                    <ChangeLine key={key} change={change} say={say} />
                  ) : (
                    <FigureLine key={key} change={change} figure={change.figure} />
                  ),
                )}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      {hasOlder && <p className="border-t border-line pt-4 text-s text-ink-2">{t('older', { count: String(EVENTS_SHOWN) })}</p>}
    </>
  );

  /** The day and the time; of a sitting from when until when. */
  function when({ from, at }: ShownEntry): string {
    const [day, first, last] = [formatInstantDay(at, locale), formatTime(from, locale), formatTime(at, locale)];
    const isOneDay = formatInstantDay(from, locale) === day;
    return isOneDay && first !== last ? t('whenUntil', { day, first, last }) : t('when', { day, time: last });
  }

  /** Some sentences differ by the state that something came into, or name the year of the figures. */
  function sentence({ command, actorName, changes, year }: HistoryEntry): string {
    const name = actorName === '' ? t('program') : actorName;
    const state = String(changes.find(({ field, to }) => field === 'state' && to !== null)?.to ?? '');
    const own = `ofPartner.${command}` as 'ofPartner.addActivityPartner';
    if (of === 'partner' && t.has(own)) return t(own, { name });
    return t.has(`command.${command}` as 'command.changeLifeCycle')
      ? t(`command.${command}` as 'command.changeLifeCycle', { name, state, year: String(year ?? '') })
      : name;
  }
}
