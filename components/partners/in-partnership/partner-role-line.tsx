import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { ProperName } from '@/components/ui/proper-name';
import type { PartnerInPartnership } from '@/lib/domain/partners/queries/of-partnership';
import { holdsOn } from '@/lib/domain/partners/rules';
import { placeOf } from '../partner-option';
import { RoleLasting } from '../roles/role-lasting';

interface PartnerRoleLineProps {
  readonly slug: string;
  readonly entry: PartnerInPartnership;
  readonly today: string;
}

/** A partner of a partnership: who and where it is, what it does there, and since when or until when, where that is known. */
export function PartnerRoleLine({ slug, entry, today }: PartnerRoleLineProps) {
  const t = useTranslations('partners');
  const { partner, role, what, municipality, isOwn } = entry;
  const hasEnded = !holdsOn(entry, today);
  const name = <ProperName>{partner.name}</ProperName>;
  return (
    <div className={`min-w-0 flex-1 [overflow-wrap:anywhere] ${hasEnded ? 'text-ink-2' : ''}`}>
      <p className="font-semibold leading-snug">
        {isOwn ? (
          <Link href={`/m/${slug}/partners/${partner.id}`} className="inline-block max-wide:py-2.5">
            {name}
          </Link>
        ) : (
          name
        )}
      </p>
      <p className="text-ink-2 text-s">
        {[partner.kindName, ...placeOf(partner)].join(', ')}
        {!isOwn && <span className="block">{t('inPartnership.of', { municipality })}</span>}
      </p>
      <p className="text-s">
        <span className="inline-block first-letter:uppercase">{t(`role.${role}`)}</span>
        {what !== '' && `: ${what}`}
      </p>
      <RoleLasting role={entry} today={today} />
    </div>
  );
}
