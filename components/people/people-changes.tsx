import { useLocale, useTranslations } from 'next-intl';
import type { PeopleChange } from '@/lib/domain/people/queries/people';
import { formatInstantDay } from '@/lib/platform/i18n/format';

/** Who let whom in or out, as sentences, the latest first. */
export function PeopleChanges({ changes }: { readonly changes: readonly PeopleChange[] }) {
  const t = useTranslations('people.history');
  const role = useTranslations('access.role');
  const locale = useLocale();

  const sentence = ({ command, operation, actorName, personName, role: held }: PeopleChange) => {
    const person = { name: actorName === '' ? t('program') : actorName, person: personName };
    if (command === 'closeAccount') return t('closed', person);
    if (command === 'openAccount') return t('opened', person);
    if (held === null) return t('link', person);
    const as = { ...person, role: role(held) };
    if (command === 'offerRole' || command === 'offerVvsgRole') return t('offered', as);
    if (command === 'takeBackOffer') return t('takenBack', as);
    if (command === 'tryFirstPassword') return t('refusedChoice', as);
    if (command === 'acceptRole') return t('accepted', as);
    if (operation === 'delete') return t('ended', as);
    return command === 'mergeMunicipalities' ? t('merged', { person: personName, role: as.role }) : t('added', as);
  };
  return (
    <ol className="divide-y divide-line">
      {changes.map((change) => (
        <li key={change.id} className="grid gap-x-6 gap-y-0.5 py-2.5 wide:grid-cols-[11rem_minmax(0,1fr)] wide:items-baseline">
          <time dateTime={change.at.toISOString()} className="text-s text-ink-2">
            {formatInstantDay(change.at, locale)}
          </time>
          <span>{sentence(change)}</span>
        </li>
      ))}
    </ol>
  );
}
