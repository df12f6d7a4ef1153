import { useLocale, useTranslations } from 'next-intl';
import { addressIn } from '@/components/ui/address-in';
import { Drawn } from '@/components/ui/drawn';
import { markAndName } from '@/components/ui/mark';
import { type Markup, markup } from '@/components/ui/markup';
import { signBox } from '@/components/ui/sign';
import { rowLink } from '@/components/ui/table-markup';
import type { Locale } from '@/lib/domain/access/rules';
import type { ListedActivity } from '@/lib/domain/activities/queries/list';
import { lacksFollowUp } from '@/lib/domain/activities/rules/listing';
import { lanesOfOne } from '@/lib/domain/activities/rules/ribbon';
import { asksWhetherItTookPlace } from '@/lib/domain/activities/rules/when';
import { whenIn } from './when-words';

interface ActivityListProps {
  readonly municipality: { readonly id: string; readonly slug: string };
  readonly rows: readonly ListedActivity[];
  /** The year that the page is about: it is not said again. Null for a list of all years. */
  readonly year: number | null;
  readonly today: string;
  /** What the page is about already is left out: its own partnership or membership. */
  readonly without: string | null;
}

/** Activities as lines: when, what and of which partnership, where. Each is one click from its page. */
export function ActivityList({ municipality, rows, year, today, without }: ActivityListProps) {
  const t = useTranslations('activities');
  const locale = useLocale() as Locale;
  const room = `/m/${municipality.slug}` as const;

  const about = (activity: ListedActivity): readonly Markup[] => {
    const { kindName, municipalityId, recordedBy, causeName } = activity;
    const lanes = lanesOfOne(activity).filter(({ id }) => id === null || id !== without);
    const names = lanes.map(({ kind, id, title, mark }) => {
      const name = kind === 'none' ? t('list.outside') : title;
      const said = id === null ? name : rowLink(addressIn(locale, `${room}/${kind}s/${id}`), name);
      return markup`<span class="approach-name">${markAndName(mark, markup`<span>${said}</span>`)}</span>`;
    });
    const more = [
      causeName,
      kindName,
      peopleOf(activity),
      municipalityId === municipality.id ? '' : t('list.recordedBy', { municipality: recordedBy }),
    ];
    const words = more.filter((part) => part !== null && part !== '').join(' · ');
    return [...names, markup`<span>${words}</span>`];
  };

  function peopleOf({ ours, theirs, hasMorePeople }: ListedActivity): string {
    if (ours === null && theirs === null) return '';
    const count = ours ?? theirs ?? 0;
    const people =
      ours !== null && theirs !== null
        ? t('list.people.both', { ours, theirs })
        : t(ours === null ? 'list.people.theirs' : 'list.people.ours', { count });
    return hasMorePeople ? t('list.people.atLeast', { people }) : people;
  }

  const where = (activity: ListedActivity): readonly Markup[] => {
    const { setting, status } = activity;
    return [
      markup`<span>${signBox(`sign-${setting}`, { size: 18 })}${t(`setting.${setting}`)}</span>`,
      ...(status === 'cancelled'
        ? [markup`<span>${signBox('sign-two_uprights', { size: 16 })}<b>${t('status.cancelled')}</b></span>`]
        : []),
      ...(asksWhetherItTookPlace(activity, today)
        ? [markup`<span>${signBox('sign-balloon', { size: 16 })}${t('list.unanswered')}</span>`]
        : []),
      ...(lacksFollowUp(activity, today) ? [markup`<span>${signBox('sign-balloon', { size: 16 })}${t('list.noFollowUp')}</span>`] : []),
    ];
  };

  const lines = rows.map((activity) => {
    const link = rowLink(addressIn(locale, `${room}/activities/${activity.id}`), activity.title);
    return markup`<li>
      <span class="activity-when">${whenIn(year, activity, locale)}</span>
      <div>${link}<p class="activity-about">${about(activity)}</p></div>
      <div class="activity-where">${where(activity)}</div>
    </li>`;
  });
  return <Drawn as="div" markup={markup`<ul class="activity-list">${lines}</ul>`} />;
}
