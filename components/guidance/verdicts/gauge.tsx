import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import type { Measure } from '@/lib/domain/guidance/rules/standing';
import { amountIn } from './amount-in';

/** How far the bar goes beyond the value, so that the evener never stands at the edge. */
const BEYOND = 1.15;
/** From this part of the bar on there is room for the 0 beside the figure. */
const ROOM_FOR_ZERO = 35;

/** A figure against its value: level bar, what is missing hatched, the evener at the value. Reads `guidance.gauge`. */
export function Gauge({ measure }: { readonly measure: Measure }) {
  const t = useTranslations('guidance.gauge');
  const locale = useLocale() as Locale;
  const { unit, value, target, difference, basis } = measure;
  const full = Math.max(target, value ?? 0) * BEYOND;
  const at = (part: number) => (full === 0 ? 0 : (part / full) * 100);
  const [reached, wanted] = [at(value ?? 0), at(target)];
  const words = {
    figure: value === null ? t('unknown') : t(basis ?? 'mixed', { amount: amountIn(unit, value, locale) }),
    target: t('value', { amount: amountIn(unit, target, locale) }),
    missing: difference === null ? null : t('missing', { amount: amountIn(unit, difference, locale) }),
  };
  // Moved left by as much as it stands to the right: a label never leaves the bar.
  const label = (left: number) => ({ left: `${left}%`, transform: `translateX(-${left}%)` });
  const line = 'absolute whitespace-nowrap font-semibold leading-tight';
  return (
    <div
      role="img"
      aria-label={[words.figure, words.target, words.missing].filter((part) => part !== null).join(', ')}
      className="relative h-[92px] w-full min-w-[220px] max-w-[664px] text-s [print-color-adjust:exact]"
    >
      <span className={`${line} top-0 bg-inherit`} style={label(wanted)}>
        {words.target}
      </span>
      {words.missing !== null && (
        <span className={`${line} top-[22px] pr-2 text-below`} style={{ right: `${100 - wanted}%` }}>
          {words.missing}
        </span>
      )}
      <span className="absolute inset-x-0 top-[44px] h-[22px] overflow-hidden rounded-s bg-sunken shadow-[inset_0_0_0_1px_var(--color-line)]">
        <span
          className="absolute inset-y-0 left-0 bg-accent forced-colors:bg-[Highlight] transition-[width] duration-(--duration-length)"
          style={{ width: `${reached}%` }}
        />
        {difference !== null && (
          <span
            className="absolute inset-y-0 border border-below bg-[repeating-linear-gradient(135deg,var(--color-below)_0_1.6px,var(--color-below-soft)_1.6px_6px)]"
            style={{ left: `${reached}%`, width: `${wanted - reached}%` }}
          />
        )}
      </span>
      <span
        className="absolute top-[34px] h-[38px] w-0.5 bg-ink shadow-[0_0_0_2px_var(--color-surface)]"
        style={{ left: `calc(${wanted}% - 1px)` }}
      />
      <span
        className="absolute top-[24px] size-[11px] rounded-full border-2 border-ink bg-surface"
        style={{ left: `calc(${wanted}% - 5.5px)` }}
      />
      {value !== null && reached > ROOM_FOR_ZERO && <span className="absolute left-0 top-[72px] leading-tight text-ink-2">0</span>}
      <span className={`${line} top-[72px]`} style={label(reached)}>
        {words.figure}
      </span>
    </div>
  );
}
