import { useLocale, useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import type { Locale } from '@/lib/domain/access/rules';
import { formatNames } from '@/lib/platform/i18n/formatters';
import { TookPartButton } from './took-part-button';

interface JointSheetProps {
  readonly slug: string;
  /** The municipality in hand. */
  readonly municipalityId: string;
  readonly activity: {
    readonly id: string;
    /** Who recorded it, and its name. */
    readonly municipalityId: string;
    readonly recordedBy: string;
    /** Who said that it took part too, by name. */
    readonly joined: readonly { readonly id: string; readonly name: string }[];
  };
  /** May whoever looks say it for the own municipality? */
  readonly takesPart: boolean;
}

/**
 * Which municipalities took part in a common activity, that was recorded once: on the page of somebody else's, and on the own one as soon as
 * another said so.
 */
export function JointSheet({ slug, municipalityId, activity, takesPart }: JointSheetProps) {
  const t = useTranslations('activities.joint');
  const locale = useLocale() as Locale;
  const { activities } = useMessages();
  const { joined } = activity;
  const isOwn = activity.municipalityId === municipalityId;
  if (isOwn && joined.length === 0) return null;
  const names = formatNames(
    joined.map(({ name }) => name),
    locale,
  );
  return (
    <Sheet title={t('title')} size="small">
      <p>{t('recordedBy', { municipality: activity.recordedBy })}</p>
      <p>{joined.length === 0 ? t('alone') : t('also', { count: joined.length, names })}</p>
      {takesPart && (
        <FormWords refusedBy={['activities']} own={{ activities: { joint: activities.joint } }}>
          <TookPartButton slug={slug} activityId={activity.id} isJoined={joined.some(({ id }) => id === municipalityId)} />
        </FormWords>
      )}
    </Sheet>
  );
}
