import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PartnerInPartnership } from '@/lib/domain/partners/queries/of-partnership';
import { holdsOn } from '@/lib/domain/partners/rules';
import { SIDES, type Side } from '@/lib/domain/partnerships/rules/facts';
import { PartnerRoleLine } from './partner-role-line';

interface PartnerColumnsProps {
  readonly slug: string;
  readonly partners: readonly PartnerInPartnership[];
  readonly today: string;
  /** For who may change them: the button of one partner, and the one under a column. */
  readonly change?: (entry: PartnerInPartnership) => ReactNode;
  readonly add?: (side: Side) => ReactNode;
}

/** The partners of both sides beside each other, as the places stand on the pair line; those that no longer take part stand last. */
export function PartnerColumns({ slug, partners, today, change, add }: PartnerColumnsProps) {
  const t = useTranslations('partners.inPartnership');
  return (
    <div className="grid gap-x-10 gap-y-5 wide:grid-cols-2">
      {SIDES.map((side) => {
        const there = partners.filter(({ partner }) => partner.side === side);
        const inOrder = [true, false].flatMap((holds) => there.filter((entry) => holdsOn(entry, today) === holds));
        return (
          <section key={side} aria-label={t(`sides.${side}`)} className="min-w-0">
            <h3 className="text-ink-2 text-s">{t(`sides.${side}`)}</h3>
            {there.length === 0 ? (
              <p className="py-2 text-ink-2">{t('nobody')}</p>
            ) : (
              <ul className="divide-y divide-line">
                {inOrder.map((entry) => (
                  <li key={entry.id} className="flex items-start gap-4 py-3">
                    <PartnerRoleLine slug={slug} entry={entry} today={today} />
                    {entry.isOwn && change?.(entry)}
                  </li>
                ))}
              </ul>
            )}
            {add?.(side)}
          </section>
        );
      })}
    </div>
  );
}
