import { useTranslations } from 'next-intl';
import { VerdictMark } from './verdict-mark';

/** The states that a benchmark can have, in a row of figures. */
const STATES = ['met', 'below', 'not_filled_in'] as const;

interface VerdictKeyProps {
  /** Those that are shown; all of them without. */
  readonly states?: readonly string[];
}

/** Under figures: what the shapes of their verdicts mean. */
export function VerdictKey({ states = STATES }: VerdictKeyProps) {
  const t = useTranslations('guidance.key');
  return (
    <>
      {STATES.filter((state) => states.includes(state)).map((state) => (
        <span key={state} className="inline-flex items-center gap-[7px]">
          <VerdictMark state={state} />
          {t(state)}
        </span>
      ))}
    </>
  );
}
