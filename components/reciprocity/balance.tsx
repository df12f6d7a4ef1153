import { useTranslations } from 'next-intl';
import { Drawn } from '@/components/ui/drawn';
import { Link } from '@/components/ui/link';
import { type Balance as Kept, ringAt } from '@/lib/domain/reciprocity/rules/ledger';
import { balanceLine } from './balance-line';

interface BalanceProps {
  readonly balance: Kept;
  /** What the partner is called: its place, or its places. */
  readonly theirs: string;
  /** The ledger, without the language. */
  readonly href: `/${string}`;
}

/** Who travelled to whom, in one line: the evener, and how often. Leads to the ledger. */
export function Balance({ balance, theirs, href }: BalanceProps) {
  const t = useTranslations('reciprocity.balance');
  const { toPartner, toUs, cancelled, since } = balance;
  const at = ringAt(balance);
  const notes = [
    since === null ? null : t('since', { year: String(since) }),
    cancelled === 0 ? null : t('cancelled', { count: cancelled }),
  ].filter((note) => note !== null);
  return (
    <div className="min-w-0">
      <Drawn as="div" markup={balanceLine(at)} />
      <Link href={href} className="font-semibold [overflow-wrap:anywhere] max-wide:inline-block max-wide:py-2">
        {at === null ? t('none') : t('said', { toPartner, toUs, theirs })}
      </Link>
      {notes.length > 0 && <p className="text-s text-ink-2">{notes.join('; ')}</p>}
    </div>
  );
}
