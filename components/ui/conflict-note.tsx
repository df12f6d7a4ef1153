import { useId } from 'react';
import { Button } from './button';
import { Icon } from './icon';

export interface ConflictWords {
  /** "Iemand wijzigde dit net" */
  readonly title: string;
  readonly theirs: string;
  readonly yours: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  /** For an empty value: "leeg" */
  readonly empty: string;
}

interface ConflictNoteProps {
  readonly words: ConflictWords;
  readonly theirs: string;
  readonly yours: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody else changed the same field: both values side by side, and one click either way. */
export function ConflictNote({ words, theirs, yours, onKeepMine, onTakeTheirs }: ConflictNoteProps) {
  const id = useId();
  const sides = [
    { key: 'theirs', label: words.theirs, value: theirs, action: words.takeTheirs, choose: onTakeTheirs },
    { key: 'yours', label: words.yours, value: yours, action: words.keepMine, choose: onKeepMine },
  ];
  return (
    <section aria-labelledby={id} className="my-2 rounded-m border-[1.5px] border-ink bg-surface p-3 text-s">
      <p id={id} role="alert" className="flex items-center gap-2.5 font-semibold">
        <Icon sign="swap" size={20} />
        {words.title}
      </p>
      <dl className="mt-2.5 grid grid-cols-[repeat(auto-fit,minmax(min(145px,100%),1fr))] gap-3">
        {sides.map((side) => (
          <div key={side.key} className="flex min-w-0 flex-col items-start gap-1 border-t border-line pt-2">
            <dt className="text-ink-2">{side.label}</dt>
            <dd className="max-w-full flex-1 whitespace-pre-line text-m [overflow-wrap:anywhere]">
              {side.value === '' ? <span className="text-ink-3">{words.empty}</span> : side.value}
            </dd>
            <dd className="pt-1">
              <Button size="small" onClick={side.choose}>
                {side.action}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
