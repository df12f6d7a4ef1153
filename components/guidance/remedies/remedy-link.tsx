import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Link } from '@/components/ui/link';
import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import type { YearFacts } from '@/lib/domain/guidance/rules/facts';
import type { Remedy, RemedyPlace } from '@/lib/domain/guidance/rules/remedy';
import { remedyAddress } from './remedy-address';

interface RemedyLinkProps {
  readonly slug: string;
  readonly partnershipId: string;
  readonly facts: YearFacts;
  readonly verdict: Pick<Verdict, 'originNis'>;
  readonly section: RemedyPlace;
  readonly remedy: Remedy;
  /** What it is for, where several of one name stand on a page. */
  readonly what?: string;
  readonly look?: 'primary' | 'secondary' | 'link';
}

/** The way to where something is remedied: figures with their year, all else with the facts of the partnership. */
export function RemedyLink({ slug, partnershipId, facts, verdict, section, remedy, what, look = 'link' }: RemedyLinkProps) {
  const t = useTranslations('guidance.remedy');
  const href = remedyAddress({ slug, partnershipId, facts, section, originNis: verdict.originNis });
  const label = what === undefined ? undefined : `${t(remedy)}: ${what}`;
  if (look === 'link')
    return (
      <Link href={href} aria-label={label} className="inline-block whitespace-nowrap max-wide:py-2.5 print:hidden">
        {t(remedy)}
      </Link>
    );
  return (
    <ButtonLink href={href} aria-label={label} look={look}>
      {t(remedy)}
    </ButtonLink>
  );
}
