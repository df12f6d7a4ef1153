import { useTranslations } from 'next-intl';
import { Sheet } from '@/components/ui/sheet';
import type { HeldRole } from '@/lib/domain/people/rules';

/** What an account opens, for who is about to choose its password. */
export function HeldRoles({ held }: { readonly held: readonly HeldRole[] }) {
  const t = useTranslations('public.link');
  const role = useTranslations('access.role');
  return (
    <Sheet title={t('held')}>
      {held.length === 0 ? (
        <p>{t('heldNothing')}</p>
      ) : (
        <>
          <ul className="divide-y divide-line">
            {held.map((each) => (
              <li key={`${each.municipalityId}-${each.role}`} className="py-2">
                {each.municipality === null ? role(each.role) : t('heldRole', { role: role(each.role), municipality: each.municipality })}
              </li>
            ))}
          </ul>
          <p className="mt-2 text-s text-ink-2">{t('heldWhy')}</p>
        </>
      )}
    </Sheet>
  );
}
