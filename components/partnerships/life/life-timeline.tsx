import { EntryActions, type TimelineEntry } from './entry-actions';
import { EntryWords } from './entry-words';

interface LifeTimelineProps {
  readonly label: string;
  /** The latest first. */
  readonly entries: readonly TimelineEntry[];
}

/** What held through the years, each time with what can be done about it. */
export function LifeTimeline({ label, entries }: LifeTimelineProps) {
  return (
    <ol aria-label={label} className="mt-2 divide-y divide-line border-line border-t text-s">
      {entries.map((entry) => (
        <li key={entry.id} className="grid gap-x-4 py-1.5 wide:grid-cols-[8.5em_minmax(0,1fr)] wide:items-baseline">
          <span className="text-ink-2">{entry.when}</span>
          <div className="flex min-w-0 flex-wrap items-baseline gap-x-5 [overflow-wrap:anywhere]">
            <EntryWords entry={entry} />
            <EntryActions entry={entry} />
          </div>
        </li>
      ))}
    </ol>
  );
}
