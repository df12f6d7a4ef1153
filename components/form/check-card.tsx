'use client';

import { ApproachMark } from '@/components/ui/approach-mark';
import { Icon } from '@/components/ui/icon';
import { useEarlyEntry } from './use-early-entry';

interface CheckCardProps {
  /** The same for all cards of a question. */
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** What else is to be known of it, quietly at the end. */
  readonly remark?: string | undefined;
  /** Shape and colour token from the data. */
  readonly mark: { readonly shape: string; readonly colour: string };
  /** A name of somebody's own, which no browser translates. */
  readonly isName?: boolean;
  readonly checked: boolean;
  readonly onToggle: (checked: boolean) => void;
}

/** One of several that can be ticked, on a card of its own. */
export function CheckCard({ name, value, label, remark, mark, isName = false, checked, onToggle }: CheckCardProps) {
  const box = useEarlyEntry(checked, (here) => onToggle(here.checked));
  return (
    <label className="flex min-h-12 items-center gap-[11px] rounded-m border border-line-strong bg-surface px-3.5 py-[7px] leading-tight transition-colors hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        ref={box}
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        autoComplete="off"
        onChange={({ target }) => onToggle(target.checked)}
        className="peer size-[18px] flex-none cursor-pointer appearance-none rounded-s border-2 border-line-strong bg-surface shadow-none! outline-none! checked:border-accent checked:bg-accent"
      />
      <Icon sign="check" size={14} className="pointer-events-none -ml-[27px] mr-0.5 text-on-accent opacity-0 peer-checked:opacity-100" />
      <ApproachMark {...mark} />
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]" translate={isName ? 'no' : undefined}>
        {label}
      </span>
      {remark !== undefined && <span className="font-normal text-ink-2 text-s">{remark}</span>}
    </label>
  );
}
