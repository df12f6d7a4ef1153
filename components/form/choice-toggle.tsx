'use client';

import type { Choice } from '@/components/ui/choice-chips';
import { Icon } from '@/components/ui/icon';

interface ChoiceToggleProps {
  /** The same for the whole set. */
  readonly name: string;
  readonly choice: Choice;
  readonly checked: boolean;
  readonly onToggle: (checked: boolean) => void;
}

/** A chip that is ticked or not: a checkbox with the whole chip to click on. */
export function ChoiceToggle({ name, choice: { value, label, mark }, checked, onToggle }: ChoiceToggleProps) {
  return (
    <label className="inline-flex min-h-[38px] max-w-full items-center gap-2 rounded-m border border-line-strong bg-surface py-1 pl-2.5 pr-3 text-s leading-tight transition-colors hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent max-wide:min-h-11">
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        onChange={({ target }) => onToggle(target.checked)}
        className="peer size-[18px] flex-none cursor-pointer appearance-none rounded-s border-2 border-line-strong bg-surface shadow-none! outline-none! checked:border-accent checked:bg-accent"
      />
      <Icon sign="check" size={14} className="pointer-events-none -ml-6 mr-0.5 text-on-accent opacity-0 peer-checked:opacity-100" />
      {mark}
      <span className="min-w-0">{label}</span>
    </label>
  );
}
