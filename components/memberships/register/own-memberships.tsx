import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { RunningMembership } from '@/lib/domain/memberships/queries';

interface OwnMembershipsProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly running: readonly RunningMembership[];
}

/** What this municipality is a member of already, beside the form of a new one. */
export function OwnMemberships({ municipality, running }: OwnMembershipsProps) {
  const t = useTranslations('memberships.register');
  return (
    <Sheet size="small" title={t('running')}>
      {running.length === 0 ? (
        <p>{t('runningNone', { municipality: municipality.name })}</p>
      ) : (
        <ul>
          {running.map(({ id, organisation }) => (
            <li key={id}>
              <Link
                href={`/m/${municipality.slug}/memberships/${id}`}
                className="inline-block py-1.5 [overflow-wrap:anywhere] max-wide:py-2.5"
              >
                {organisation}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
