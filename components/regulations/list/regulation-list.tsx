import { useLocale, useTranslations } from 'next-intl';
import { addressIn } from '@/components/ui/address-in';
import { Badge } from '@/components/ui/badge';
import { BareLink } from '@/components/ui/bare-link';
import type { Regulation } from '@/lib/domain/regulations/queries/page';
import { nextClosing } from '@/lib/domain/regulations/rules/closing';
import { draftOf, latestAdopted, versionOn } from '@/lib/domain/regulations/rules/versions';
import { formatWhen } from '@/lib/platform/i18n/when';
import type { SwitchWords } from '../switch-words';

interface RegulationListProps {
  readonly slug: string;
  readonly regulations: readonly Regulation[];
  readonly words: SwitchWords;
  readonly today: string;
}

/** The regulations by name: which version holds since when, when requests close next, and whether a draft waits. */
export function RegulationList({ slug, regulations, words, today }: RegulationListProps) {
  const t = useTranslations('regulations');
  const locale = useLocale();
  const day = (date: string | null) => (date === null ? '' : formatWhen(date, locale));

  function standing(versions: Regulation['versions']): string {
    const current = versionOn(versions, today);
    if (current !== null) return t('list.since', { no: current.no, day: day(current.inForceFrom) });
    const last = latestAdopted(versions);
    if (last === null) return t('list.never');
    return last.inForceFrom !== null && last.inForceFrom > today
      ? t('list.from', { no: last.no, day: day(last.inForceFrom) })
      : t('list.ended', { no: last.no, day: day(last.inForceUntil) });
  }

  function closing(versions: Regulation['versions']): string | null {
    const switches = versionOn(versions, today)?.switches;
    if (switches === undefined) return null;
    const next = nextClosing(switches.closing, today);
    if (next !== null) return t('list.closes', { day: day(next) });
    const [said] = words.linesOf(switches, 'closing');
    return said === undefined ? null : t('list.closesSaid', { when: said });
  }

  return (
    <ul className="divide-y divide-line">
      {regulations.map(({ id, name, versions }) => {
        const draft = draftOf(versions);
        const closes = closing(versions);
        return (
          <li key={id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3.5">
            <div className="min-w-0 flex-1 basis-[320px] [overflow-wrap:anywhere]">
              <BareLink href={addressIn(locale, `/m/${slug}/grants/regulations/${id}`)} className="serif text-l max-wide:py-2.5">
                {name}
              </BareLink>
              <p className="mt-0.5">{standing(versions)}</p>
              {closes !== null && <p className="text-ink-2 text-s">{closes}</p>}
            </div>
            {draft !== null && (
              <p className="flex flex-wrap items-baseline gap-2.5">
                <Badge>{t('list.draft', { no: draft.no })}</Badge>
                <BareLink
                  href={addressIn(locale, `/m/${slug}/grants/regulations/${id}?version=${draft.no}`)}
                  className="text-s max-wide:py-2.5"
                >
                  {t('list.openDraft')}
                  <span className="sr-only">: {name}</span>
                </BareLink>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
