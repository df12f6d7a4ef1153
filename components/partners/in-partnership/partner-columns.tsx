import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SideColumns } from '@/components/partnerships/side-columns';
import type { PartnerInPartnership } from '@/lib/domain/partners/queries/of-partnership';
import { holdsOn } from '@/lib/domain/partners/rules';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { PartnerRoleLine } from './partner-role-line';

interface PartnerColumnsProps {
  readonly slug: string;
  readonly partners: readonly PartnerInPartnership[];
  readonly today: string;
  /** For who may change them: the button of one partner, and the one under a column. */
  readonly change?: (entry: PartnerInPartnership) => ReactNode;
  readonly add?: (side: Side) => ReactNode;
}

/** The partners of both sides; those that no longer take part stand last. */
export function PartnerColumns({ slug, partners, today, change, add }: PartnerColumnsProps) {
  const t = useTranslations('partners.inPartnership');
  const inOrder = (side: Side) => {
    const there = partners.filter(({ partner }) => partner.side === side);
    return [true, false].flatMap((holds) => there.filter((entry) => holdsOn(entry, today) === holds));
  };
  return (
    <SideColumns label={(side) => t(`sides.${side}`)} heading="h3">
      {(side) => (
        <>
          {inOrder(side).length === 0 && <p className="py-2 text-ink-2">{t('nobody')}</p>}
          <ul className="divide-y divide-line">
            {inOrder(side).map((entry) => (
              <li key={entry.id} className="flex items-start gap-4 py-3">
                <PartnerRoleLine slug={slug} entry={entry} today={today} />
                {entry.isOwn && change?.(entry)}
              </li>
            ))}
          </ul>
          {add?.(side)}
        </>
      )}
    </SideColumns>
  );
}
