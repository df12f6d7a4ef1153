import { useTranslations } from 'next-intl';
import { Drawn } from '@/components/ui/drawn';
import { markup } from '@/components/ui/markup';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { type Ledger, ringAt } from '@/lib/domain/reciprocity/rules/ledger';
import { balanceLine } from './balance-line';
import type { Posts } from './thread-words';

interface TravelledProps extends Posts {
  readonly ledger: Ledger;
}

/** The evener of who travelled, with how often and how many people of each side. Without a visit there is nothing to weigh. */
export function Travelled({ ledger: { balance, travelled }, ours, theirs }: TravelledProps) {
  const t = useTranslations('reciprocity.balance');
  const at = ringAt(balance);
  if (at === null) return null;
  const side = (whose: Side, count: number, place: string) => {
    const { known, isAtLeast } = travelled[whose];
    const people =
      known === 0 ? null : markup`<span class="block text-ink-2">${t(isAtLeast ? 'atLeast' : 'people', { count: known })}</span>`;
    return markup`<span class="min-w-0 [overflow-wrap:anywhere]"><b class="block text-m">${t('toward', { count, place })}</b>${people}</span>`;
  };
  const where = at < 0.5 ? 'ours' : at > 0.5 ? 'theirs' : 'middle';
  return (
    <div className="mt-4 print:mt-1.5">
      <h3 className="font-semibold text-ink-2 text-s">{t('title')}</h3>
      <Drawn
        as="div"
        className="mt-1.5 max-w-[42rem] text-s"
        markup={markup`${balanceLine(at)}
          <p class="balance-sides">
            ${side('ours', balance.toPartner, theirs)}<span class="sr-only">; </span>${side('theirs', balance.toUs, ours)}
          </p>
          <p class="sr-only">${t(where, { ours, theirs })}</p>`}
      />
      <p className="mt-1.5 max-w-measure text-ink-2 text-s print:hidden">{t('hint')}</p>
    </div>
  );
}
