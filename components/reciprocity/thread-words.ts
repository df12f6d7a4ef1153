import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { type Markup, markup } from '@/components/ui/markup';
import type { Locale } from '@/lib/domain/access/rules';
import { asksWhetherItTookPlace, periodOf } from '@/lib/domain/activities/rules/when';
import { yearOf } from '@/lib/domain/calendar/rules';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import type { ListedMeeting } from '@/lib/domain/reciprocity/queries';
import { daysOf, peopleOf, type Thread } from '@/lib/domain/reciprocity/rules/ledger';
import { formatPeriod, formatWhen } from '@/lib/platform/i18n/when';

/** Who the two posts are. */
export interface Posts {
  readonly ours: string;
  readonly theirs: string;
}

/** What is said of a thread. */
export interface SaidThread {
  /** All of it in one sentence, for who does not see the picture. */
  readonly sentence: string;
  /** Beside the post on either side; empty where nobody of that side travels. */
  readonly beside: Readonly<Record<Side, Markup | null>>;
  /** On the thread itself. */
  readonly label: string | null;
}

interface Asked extends Posts {
  /** Several municipalities take part: then it is said whose it was. */
  readonly isJoint: boolean;
  readonly today: string;
}

/** The words of threads. Reads `reciprocity.thread`. */
export function useThreadWords({ ours, theirs, isJoint, today }: Asked) {
  const t = useTranslations('reciprocity.thread');
  const locale = useLocale() as Locale;
  const format = useFormatter();

  /** When within its year, as short as it can be said: `16 maart`, `maart`, and nothing for the whole year. */
  const dayOf = (meeting: ListedMeeting) => {
    const period = periodOf(meeting);
    if (period === null || period.from.length === 'YYYY'.length) return '';
    const isOfOneYear = yearOf(period.from) === yearOf(period.until ?? period.from);
    return isOfOneYear ? formatWhen(period.from, locale).replace(/ \d{4}$/, '') : formatPeriod(period, locale, 'short');
  };
  const whenOf = (meeting: ListedMeeting) => {
    const period = periodOf(meeting);
    return period === null ? '' : formatPeriod(period, locale);
  };
  const peopleIn = (meeting: ListedMeeting, side: Side) => {
    const { known, isAtLeast } = peopleOf(meeting, side);
    return known === 0 ? '' : t(isAtLeast ? 'atLeast' : 'people', { count: known });
  };
  const whoseIs = (meeting: ListedMeeting) => (isJoint ? format.list([meeting.municipality, ...meeting.alsoThere]) : '');
  const beside = (...parts: readonly (Markup | string)[]) => {
    const own = parts.filter((part) => part !== '');
    return own.length === 0 ? null : markup`${own.map((part, at) => markup`${at === 0 ? '' : ', '}${part}`)}`;
  };
  const bold = (text: string) => (text === '' ? '' : markup`<b>${text}</b>`);

  const labelOf = ({ setting, status, first, others }: Thread<ListedMeeting>) => {
    if (status === 'cancelled') return first.cause;
    const where = {
      ...{ at_partner: null, with_us: null, at_home: t('atHome') },
      online: others.length === 0 ? t('onlineOnce') : t('onlineOften', { count: others.length + 1 }),
      third_place: first.place === null ? t('thirdPlace') : t('in', { place: first.place }),
    }[setting];
    if (status === 'done') return where;
    if (asksWhetherItTookPlace(first, today)) return where === null ? t('tookPlace') : t('andMore', { label: where, more: t('tookPlace') });
    return where === null ? null : t('andMore', { label: where, more: t('planned') });
  };

  const sentenceOf = ({ setting, status, first }: Pick<Thread<ListedMeeting>, 'setting' | 'status' | 'first'>) => {
    const who = peopleIn(first, setting === 'with_us' ? 'theirs' : 'ours') || t('visit');
    const where = first.place === null ? t('thirdPlace') : t('in', { place: first.place });
    const said = t(setting, { when: whenOf(first), who, ours, theirs, where });
    const days = daysOf(first);
    const long = days === null ? '' : t('days', { count: days });
    const state = status === 'planned' ? t('planned') : status === 'cancelled' ? t('cancelled', { cause: first.cause ?? '' }) : '';
    return [said, long, state, whoseIs(first), first.title].filter((part) => part !== '').join(', ');
  };

  return {
    dayOf,
    whenOf,
    sentenceOf,
    said: (thread: Thread<ListedMeeting>): SaidThread => {
      const { setting, first, others } = thread;
      const day = others.length === 0 ? dayOf(first) : '';
      const whose = others.length === 0 ? whoseIs(first) : '';
      const [us, them] = [bold(peopleIn(first, 'ours')), bold(peopleIn(first, 'theirs'))];
      const sides = {
        at_partner: { ours: beside(day, us, whose), theirs: null },
        with_us: { ours: null, theirs: beside(them, day, whose) },
        third_place: { ours: beside(day, us, whose), theirs: beside(them) },
        online: { ours: beside(day, whose), theirs: null },
        at_home: { ours: beside(day, us, whose), theirs: null },
      } satisfies Record<typeof setting, Record<Side, Markup | null>>;
      return { sentence: sentenceOf(thread), beside: sides[setting], label: labelOf(thread) };
    },
  };
}
export type ThreadWords = ReturnType<typeof useThreadWords>;
