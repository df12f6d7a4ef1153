import type { TimelineEntry } from './entry-actions';

/** What held from a moment on, and why. */
export function EntryWords({ entry: { what, why, remark } }: { readonly entry: Pick<TimelineEntry, 'what' | 'why' | 'remark'> }) {
  return (
    <div className="min-w-0 [overflow-wrap:anywhere]">
      {what}
      {why !== '' && <span className="text-ink-2">: {why}</span>}
      {remark !== '' && <p className="text-ink-2">{remark}</p>}
    </div>
  );
}
