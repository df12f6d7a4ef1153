import { useLocale, useTranslations } from 'next-intl';
import { addressIn } from '@/components/ui/address-in';
import { ApproachMark } from '@/components/ui/approach-mark';
import { Badge } from '@/components/ui/badge';
import { BareLink } from '@/components/ui/bare-link';
import type { PartnerRoleEntry } from '@/lib/domain/partners/queries/page';
import { holdsOn } from '@/lib/domain/partners/rules';
import { RoleLasting } from './role-lasting';

interface RoleLineProps {
  readonly slug: string;
  readonly role: PartnerRoleEntry;
  readonly today: string;
}

/** A partnership, what the partner does in it, and from when until when. */
export function RoleLine({ slug, role: entry, today }: RoleLineProps) {
  const { role, what, partnership } = entry;
  const t = useTranslations('partners');
  const locale = useLocale();
  return (
    <div className={`min-w-0 flex-1 [overflow-wrap:anywhere] ${holdsOn(entry, today) ? '' : 'text-ink-2'}`}>
      <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
        <span className="flex min-w-0 items-baseline gap-2.5">
          <ApproachMark shape={partnership.markShape} colour={partnership.markColour} size={14} className="flex-none" />
          <BareLink href={addressIn(locale, `/m/${slug}/partnerships/${partnership.id}`)} className="min-w-0 font-semibold max-wide:py-2.5">
            {partnership.title}
          </BareLink>
        </span>
        {partnership.withdrawnOn !== null && <Badge>{t('roles.withdrawn')}</Badge>}
      </p>
      <p>{what === '' ? t(`role.${role}`) : t('roles.does', { role: t(`role.${role}`), what })}</p>
      <RoleLasting role={entry} today={today} />
    </div>
  );
}
