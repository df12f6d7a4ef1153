import { SWITCHES, type Switch } from '@/lib/domain/regulations/rules';
import { articleNamed } from '@/lib/domain/regulations/rules/passages';
import { contradictions, type Switches, switchAsText } from '@/lib/domain/regulations/rules/switches';
import type { SwitchWords } from '../switch-words';

/** One choice of a version, as it is shown and edited. */
export interface SwitchView {
  readonly id: Switch;
  /** How it reads; null while it is off. */
  readonly said: readonly string[] | null;
  /** The article that somebody named, and where the text has it. */
  readonly article: string;
  readonly anchor: string | null;
  /** What another choice contradicts, in sentences. */
  readonly troubles: readonly string[];
  /** As it is kept, by which another's change is seen; and its value. */
  readonly base: string;
  readonly value: Switches[Switch];
}

interface Shown {
  readonly switches: Switches;
  readonly words: SwitchWords;
  /** Boards that still advise. */
  readonly boards: readonly { readonly id: string }[];
  readonly articles: ReadonlySet<string>;
}

/** All choices of a version, on and off, in the order of the list. */
export function switchViews({ switches, words, boards, articles }: Shown): SwitchView[] {
  const troubles = contradictions(switches, boards);
  return SWITCHES.map((id) => {
    const value = switches[id];
    const article = value?.article ?? '';
    const named = articleNamed(article);
    return {
      id,
      said: value === undefined ? null : words.linesOf(switches, id),
      article,
      anchor: named !== null && articles.has(named) ? `#article-${named}` : null,
      troubles: troubles.filter(({ at }) => at === id).map(words.contradiction),
      base: switchAsText(switches, id),
      value,
    };
  });
}
