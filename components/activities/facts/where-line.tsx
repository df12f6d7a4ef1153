import { useTranslations } from 'next-intl';
import { ProperName } from '@/components/ui/proper-name';
import type { Activity } from '@/lib/domain/activities/queries/page';

/** Where an activity is: the way to it, and the place as far as somebody said. */
export function WhereLine({ activity: { setting, place } }: { readonly activity: Pick<Activity, 'setting' | 'place'> }) {
  const t = useTranslations('activities');
  return (
    <span className="[overflow-wrap:anywhere]">
      {place !== null && (
        <>
          <ProperName>{place.name}</ProperName>, {place.country}
          <span className="block text-ink-2 text-s">
            {t('where.who', { setting: t(`setting.${setting}`), travels: t(`where.travels.${setting}`) })}
          </span>
        </>
      )}
      {place === null && (
        <>
          <span className="inline-block first-letter:uppercase">{t(`setting.${setting}`)}</span>
          <span className="block text-ink-2 text-s">{t(`where.travels.${setting}`)}</span>
        </>
      )}
    </span>
  );
}
