import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Link } from '@/components/ui/link';
import type { Mend, MendingPlace } from '@/lib/domain/guidance/rules/mending';
import { mendAddress } from './mend-address';

interface MendLinkProps {
  readonly slug: string;
  readonly tieId: string;
  readonly year: number;
  readonly section: MendingPlace;
  readonly mend: Mend;
  /** What it is for, where several of one name stand on a page. */
  readonly what?: string;
  readonly look?: 'primary' | 'secondary' | 'link';
}

/** The way to where something is mended: figures with their year, all else with the facts of the tie. */
export function MendLink({ slug, tieId, year, section, mend, what, look = 'link' }: MendLinkProps) {
  const t = useTranslations('guidance.mend');
  const href = mendAddress({ slug, tieId, year, section });
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
