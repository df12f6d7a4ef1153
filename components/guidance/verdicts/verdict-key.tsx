import { useTranslations } from 'next-intl';
import { Drawn } from '@/components/ui/drawn';
import { type Markup, markup } from '@/components/ui/markup';
import { verdictSign } from './verdict-mark';

/** The states that a benchmark can have, in a row of figures. */
const STATES = ['met', 'below', 'not_filled_in'] as const;

/** What the shapes of these verdicts mean, within a drawing. `t` says `guidance.key`. */
export function verdictKey(t: (state: (typeof STATES)[number]) => string, states: readonly string[] = STATES): readonly Markup[] {
  return STATES.filter((state) => states.includes(state)).map(
    (state) => markup`<span class="key-item">${verdictSign(state)}${t(state)}</span>`,
  );
}

/** Under figures: what the shapes of their verdicts mean. */
export function VerdictKey() {
  const t = useTranslations('guidance.key');
  return <Drawn as="span" className="contents" markup={markup`${verdictKey(t)}`} />;
}
