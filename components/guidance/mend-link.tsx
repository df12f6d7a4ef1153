import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Link } from '@/components/ui/link';
import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import type { YearFacts } from '@/lib/domain/guidance/rules/facts';
import type { Mend, MendingPlace } from '@/lib/domain/guidance/rules/mending';
import { mendAddress } from './mend-address';

interface MendLinkProps {
  readonly slug: string;
  readonly tieId: string;
  readonly facts: YearFacts;
  readonly verdict: Pick<Verdict, 'originNis'>;
  readonly section: MendingPlace;
  readonly mend: Mend;
  /** What it is for, where several of one name stand on a page. */
  readonly what?: string;
  readonly look?: 'primary' | 'secondary' | 'link';
}

/** The way to where something is mended: figures with their year, all else with the facts of the tie. */
export function MendLink({ slug, tieId, facts, verdict, section, mend, what, look = 'link' }: MendLinkProps) {
  const t = useTranslations('guidance.mend');
  const href = mendAddress({ slug, tieId, facts, section, originNis: verdict.originNis });
  const label = what === undefined ? undefined : `${t(mend)}: ${what}`;
  if (look === 'link')
    return (
      <Link href={href} aria-label={label} className="inline-block whitespace-nowrap max-wide:py-2.5 print:hidden">
        {t(mend)}
      </Link>
    );
  return (
    <ButtonLink href={href} aria-label={label} look={look}>
      {t(mend)}
    </ButtonLink>
  );
}
