import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';

interface SeenMarkProps {
  /** The year in which it was last seen; null for a group that takes no part. */
  readonly year: number | null;
  /** Whose it is, where several municipalities take part. */
  readonly whose?: string | undefined;
  /** Under a tick that can be changed: the years stand under each other. */
  readonly under?: boolean;
}

/** A plain ink tick with its year, or a dash. */
export function SeenMark({ year, whose, under = false }: SeenMarkProps) {
  const t = useTranslations('partnerships.involvement');
  if (year === null) {
    return (
      <span className="text-ink-3">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t('none')}</span>
      </span>
    );
  }
  return (
    <span className={`flex flex-wrap items-baseline gap-x-2 tabular-nums ${under ? 'py-1' : ''}`}>
      <Icon sign="check" className={`relative top-0.5 ${under ? 'wide:mr-3' : ''}`} />
      <span>
        <span className="sr-only">{t('seen')} </span>
        <span className="text-ink-2 text-s">{t('seenIn')} </span>
        {year}
      </span>
      {whose !== undefined && <span className="text-ink-2 text-s"> {whose}</span>}
    </span>
  );
}
