import { EntryActions, type TimelineEntry } from './entry-actions';

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
          <div className="min-w-0 [overflow-wrap:anywhere]">
            <div className="flex flex-wrap items-baseline justify-between gap-x-5">
              <span>
                {entry.what}
                {entry.why !== '' && <span className="text-ink-2">: {entry.why}</span>}
              </span>
              <EntryActions entry={entry} />
            </div>
            {entry.remark !== '' && <p className="pb-1.5 text-ink-2">{entry.remark}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
