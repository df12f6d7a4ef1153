import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { MunicipalRole } from '@/lib/domain/access/rules';

interface OwnMunicipalitiesProps {
  readonly municipalities: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
  /** The slug of the one that was used last: it stands first. */
  readonly lastUsed: string | null;
  /** Roles by municipality id. */
  readonly roles: Readonly<Record<string, readonly MunicipalRole[]>>;
}

/** The municipalities in which a person has a role, each leading there. */
export function OwnMunicipalities({ municipalities, lastUsed, roles }: OwnMunicipalitiesProps) {
  const t = useTranslations('access');
  if (municipalities.length === 0) return <EmptyState title={t('account.none')}>{t('account.noneWhy')}</EmptyState>;
  const inOrder = [...municipalities].sort((a, b) => Number(b.slug === lastUsed) - Number(a.slug === lastUsed));
  return (
    <Sheet title={t('account.municipalities')} side={municipalities.length > 1 ? t('account.lead') : undefined}>
      <ul className="divide-y divide-line">
        {inOrder.map(({ id, slug, name }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3">
            <Link href={`/m/${slug}`} className="serif text-xl">
              {name}
            </Link>
            <span className="text-ink-2">{(roles[id] ?? []).map((role) => t(`role.${role}`)).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
