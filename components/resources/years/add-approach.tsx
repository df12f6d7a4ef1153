import { useTranslations } from 'next-intl';
import { ApproachName } from '@/components/ui/approach-name';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Approach } from '@/lib/domain/approaches/queries';

interface AddApproachProps {
  /** The forms that have no row yet. */
  readonly approaches: readonly Approach[];
  /** The municipality's address, without the language. */
  readonly room: `/m/${string}`;
  readonly year: number;
}

/** Folded: choose a form, and fill in what goes to it without a partnership. Works without JavaScript. */
export function AddApproach({ approaches, room, year }: AddApproachProps) {
  const t = useTranslations('resources.room');
  return (
    <details className="group print:hidden">
      <summary className="inline-flex min-h-[38px] items-center gap-2 text-accent underline underline-offset-[0.18em] max-wide:min-h-11">
        {t('add')}
        <Icon sign="chevron" size={16} className="group-open:rotate-180" />
      </summary>
      <p className="text-s text-ink-2">{t('addHint')}</p>
      <ul className="mt-1 gap-x-8 wide:columns-2">
        {approaches.map(({ code, name, markShape, markColour }) => (
          <li key={code}>
            <Link href={`${room}/resources/${code}/${year}`} className="inline-flex min-h-[38px] items-center max-wide:min-h-11">
              <ApproachName mark={{ shape: markShape, colour: markColour }}>{name}</ApproachName>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
