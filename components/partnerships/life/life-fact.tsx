import type { ReactNode } from 'react';
import { Fact } from '@/components/ui/fact';
import { EntryActions, type TimelineEntry } from './entry-actions';
import { LifeTimeline } from './life-timeline';

interface LifeFactProps {
  readonly term: string;
  /** What holds today. */
  readonly children: ReactNode;
  /** The name of the list of all that held. */
  readonly label: string;
  /** The latest first. */
  readonly entries: readonly TimelineEntry[];
}

/** What holds today, and what held before; a partnership that never changed has no list. */
export function LifeFact({ term, children, label, entries }: LifeFactProps) {
  const [only, ...more] = entries;
  return (
    <Fact term={term}>
      <div className="flex flex-wrap items-baseline gap-x-5">
        <span className="min-w-0">{children}</span>
        {only !== undefined && more.length === 0 && <EntryActions entry={only} />}
      </div>
      {only !== undefined && more.length === 0 && only.remark !== '' && <p className="text-ink-2 text-s">{only.remark}</p>}
      {more.length > 0 && <LifeTimeline label={label} entries={entries} />}
    </Fact>
  );
}
