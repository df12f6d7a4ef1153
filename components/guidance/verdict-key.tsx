import { useTranslations } from 'next-intl';
import { VerdictMark } from './verdict-mark';

/** The states that a benchmark can have, in a row of figures. */
const STATES = ['met', 'below', 'not_filled_in'] as const;

/** Under figures: what the shapes of their verdicts mean. */
export function VerdictKey() {
  const t = useTranslations('guidance.key');
  return (
    <>
      {STATES.map((state) => (
        <span key={state} className="inline-flex items-center gap-[7px]">
          <VerdictMark state={state} />
          {t(state)}
        </span>
      ))}
    </>
  );
}
