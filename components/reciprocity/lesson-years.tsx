import { useLocale, useTranslations } from 'next-intl';
import { addressIn } from '@/components/ui/address-in';
import { Drawn } from '@/components/ui/drawn';
import { type Markup, markup } from '@/components/ui/markup';
import type { Locale } from '@/lib/domain/access/rules';
import { periodOf } from '@/lib/domain/activities/rules/when';
import { SIDES, type Side } from '@/lib/domain/partnerships/rules/facts';
import type { ListedMeeting } from '@/lib/domain/reciprocity/queries';
import type { LessonYear } from '@/lib/domain/reciprocity/rules/lessons';
import { formatPeriod } from '@/lib/platform/i18n/when';
import type { Posts } from './thread-words';

interface LessonYearsProps extends Posts {
  readonly years: readonly LessonYear<ListedMeeting>[];
  /** The municipality, without the language. */
  readonly room: `/${string}`;
}

/** What was learned, here beside there, year by year; each leads to the activity of which it was. On a phone there stands under here. */
export function LessonYears({ years, room, ours, theirs }: LessonYearsProps) {
  const t = useTranslations('reciprocity.lessons');
  const locale = useLocale() as Locale;
  const whose = { ours: t('ours', { ours }), theirs: t('theirs', { theirs }) };
  const one = ({ lesson, of }: LessonYear<ListedMeeting>['sides'][Side][number]): Markup => {
    const period = periodOf(of);
    const source = t('of', { kind: of.kind, when: period === null ? '' : formatPeriod(period, locale) });
    return markup`<li>
      <p class="[overflow-wrap:anywhere]">${lesson}</p>
      <a data-follow href="${addressIn(locale, `${room}/activities/${of.id}`)}" class="inline-block py-0.5 text-xs text-ink-2 max-wide:py-2">${source}<span class="sr-only">: ${of.title}</span></a>
    </li>`;
  };
  const side = (year: LessonYear<ListedMeeting>, which: Side) => {
    const own = year.sides[which];
    const list = own.length === 0 ? markup`<p class="text-ink-3">${t('none')}</p>` : markup`<ul class="grid gap-2">${own.map(one)}</ul>`;
    return markup`<div class="min-w-0"><h4 class="mb-1 font-semibold text-ink-2 text-s [overflow-wrap:anywhere]">${whose[which]}</h4>${list}</div>`;
  };
  return (
    <Drawn
      as="div"
      className="divide-y divide-line"
      markup={markup`${years.map(
        (
          year,
        ) => markup`<section class="grid gap-x-6 gap-y-2 py-3 wide:grid-cols-[64px_minmax(0,1fr)_minmax(0,1fr)] print:grid-cols-[52px_minmax(0,1fr)_minmax(0,1fr)] print:py-1">
          <h3 class="font-semibold">${String(year.year)}</h3>
          ${SIDES.map((which) => side(year, which))}
        </section>`,
      )}`}
    />
  );
}
