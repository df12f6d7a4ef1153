import type { ReactNode } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A sign before the label: the mark of an approach, the tile of a goal. */
  readonly mark?: ReactNode;
}

interface ChoiceChipsProps {
  /** What was chosen, in the order of the whole list. */
  readonly choices: readonly Choice[];
}

/** What was chosen out of a list, each on a chip that does nothing. */
export function ChoiceChips({ choices }: ChoiceChipsProps) {
  return (
    <ul className="flex flex-wrap gap-2">
      {choices.map(({ value, label, mark }) => (
        <li
          key={value}
          className="inline-flex min-h-[30px] max-w-full items-center gap-2 rounded-s bg-sunken px-2.5 py-[3px] text-s leading-tight print:border print:border-line"
        >
          {mark}
          <span className="min-w-0">{label}</span>
        </li>
      ))}
    </ul>
  );
}
