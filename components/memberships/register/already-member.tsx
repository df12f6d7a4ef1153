import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { RunningMembership } from '@/lib/domain/memberships/queries';

interface AlreadyMemberProps {
  readonly membership: RunningMembership;
  readonly municipality: { readonly slug: string; readonly name: string };
}

/** This municipality is a member of it already: said, with the way there, and nothing is held up. */
export function AlreadyMember({ membership: { id, sinceYear }, municipality }: AlreadyMemberProps) {
  const t = useTranslations('memberships.register');
  return (
    <Notice announced className="mt-3 max-w-[520px]">
      {t('already', { municipality: municipality.name, year: sinceYear === null ? 'unknown' : String(sinceYear) })}{' '}
      <Link href={`/m/${municipality.slug}/memberships/${id}`} className="max-wide:inline-block max-wide:py-2.5">
        {t('alreadyLink')}
      </Link>
    </Notice>
  );
}
