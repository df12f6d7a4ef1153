import { useTranslations } from 'next-intl';
import { TextButton } from '@/components/ui/text-button';

export interface TimelineEntry {
  readonly id: string;
  readonly when: string;
  readonly what: string;
  /** Empty when nothing was said. */
  readonly why: string;
  readonly remark: string;
  /** Null for who may not. */
  readonly correct: (() => void) | null;
  readonly withdraw: (() => void) | null;
}

interface LifeTimelineProps {
  readonly label: string;
  /** The latest first. */
  readonly entries: readonly TimelineEntry[];
}

/** What held through the years, each time with what can be done about it. A tie that never changed has no list. */
export function LifeTimeline({ label, entries }: LifeTimelineProps) {
  const t = useTranslations('partnerships.life');
  const actions = ({ what, correct, withdraw }: TimelineEntry) => (
    <span className="flex flex-wrap gap-x-4 print:hidden">
      {correct !== null && (
        <TextButton className="min-h-[38px] text-s" aria-label={t('correctWhat', { what })} onClick={correct}>
          {t('correct')}
        </TextButton>
      )}
      {withdraw !== null && (
        <TextButton className="min-h-[38px] text-s" aria-label={t('withdrawWhat', { what })} onClick={withdraw}>
          {t('withdraw')}
        </TextButton>
      )}
    </span>
  );
  const [only, ...more] = entries;
  if (only === undefined) return null;
  if (more.length === 0)
    return (
      <>
        {only.remark !== '' && <p className="text-ink-2 text-s">{only.remark}</p>}
        {actions(only)}
      </>
    );
  return (
    <ol aria-label={label} className="mt-2.5 divide-y divide-line border-line border-t text-s">
      {entries.map((entry) => (
        <li key={entry.id} className="grid gap-x-4 py-1.5 wide:grid-cols-[9.5em_minmax(0,1fr)_auto] wide:items-baseline">
          <span className="text-ink-2">{entry.when}</span>
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {entry.what}
            {entry.why !== '' && <span className="text-ink-2">, {entry.why}</span>}
            {entry.remark !== '' && <span className="block text-ink-2">{entry.remark}</span>}
          </span>
          {actions(entry)}
        </li>
      ))}
    </ol>
  );
}
