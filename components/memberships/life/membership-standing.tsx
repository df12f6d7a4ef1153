import { useTranslations } from 'next-intl';
import type { Membership } from '@/lib/domain/memberships/queries';
import { membershipState } from '@/lib/domain/memberships/rules';

interface MembershipStandingProps {
  readonly membership: Membership;
  readonly thisYear: number;
}

/** Where it stands and since when, in one line. */
export function MembershipStanding({ membership, thisYear }: MembershipStandingProps) {
  const t = useTranslations('memberships');
  const { sinceYear, untilYear } = membership;
  const code = membershipState(membership, thisYear);
  const state = capital(t(`state.${code}`));
  const bold = { b: (chunks: React.ReactNode) => <b className="text-ink">{chunks}</b> };
  if (code === 'ended') return <span>{t.rich('page.ended', { state, year: String(untilYear), ...bold })}</span>;
  return (
    <span>
      {sinceYear === null
        ? t('page.sinceUnknown', { state })
        : t.rich(code === 'exploring' ? 'page.later' : 'page.since', { state, year: String(sinceYear), ...bold })}
      {untilYear !== null && <>, {t.rich('page.until', { year: String(untilYear), ...bold })}</>}
    </span>
  );
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
