import { useLocale, useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Badge } from '@/components/ui/badge';
import { DefinitionList } from '@/components/ui/definition-list';
import { Fact } from '@/components/ui/fact';
import { Sheet } from '@/components/ui/sheet';
import type { Activity, ActivityTexts } from '@/lib/domain/activities/queries/page';
import { ACTIVITY_TITLE_MAX, DESCRIPTION_MAX, VENUE_MAX } from '@/lib/domain/activities/rules';
import { periodOf } from '@/lib/domain/activities/rules/when';
import { formatPeriod } from '@/lib/platform/i18n/when';
import { StatusEditor } from '../status/status-editor';
import { ActivityFactEditor } from './activity-fact-editor';
import { ActivityTextEditor } from './activity-text-editor';
import { DateEditor } from './date-editor';
import { writtenHour } from './hours';
import { WhereEditor } from './where-editor';
import { WhereLine } from './where-line';

interface ActivityFactsProps {
  readonly slug: string;
  readonly activity: Activity;
  /** Null for who does not read them. */
  readonly texts: ActivityTexts | null;
  readonly kinds: readonly { readonly code: string; readonly name: string }[];
  readonly causes: readonly { readonly code: string; readonly name: string }[];
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  readonly edits: boolean;
}

/** What it is, where and when, and what became of it; each fact edited where it stands by who may. */
export function ActivityFacts({ slug, activity, texts, kinds, causes, countries, edits }: ActivityFactsProps) {
  const t = useTranslations('activities');
  const locale = useLocale();
  const { activities, partnerships } = useMessages();
  const { place, foundPlaces, ownPlace, ownPlaceName, searchAgain, country } = partnerships.register;
  const { id, title, kind, kindName, status, causeName, firstDay, lastDay, fromTime, untilTime, precision } = activity;
  // Of several days hardly anybody asks the hour.
  const asksHours = edits && precision === 'day' && (firstDay === lastDay || fromTime !== null);
  const period = periodOf(activity);
  const own = { slug, id };
  const when = period === null ? <span className="text-ink-3">{t('when.none')}</span> : formatPeriod(period, locale);
  const state = (
    <>
      <Badge>{t(`status.${status}`)}</Badge>
      {causeName !== null && <span className="ml-2.5">{causeName}</span>}
    </>
  );
  const hours = [fromTime, untilTime].map((hour) => writtenHour(hour, locale));
  const facts = (
    <DefinitionList>
      {edits && (
        <Fact term={t('facts.name')}>
          <ActivityFactEditor
            {...own}
            name="title"
            label={t('facts.name')}
            value={title}
            rules={{ required: true, maxLength: ACTIVITY_TITLE_MAX }}
          />
        </Fact>
      )}
      <Fact term={t('facts.kind')}>
        {edits ? (
          <ActivityFactEditor
            {...own}
            name="kind"
            label={t('facts.kind')}
            value={kind}
            rules={{ required: 'choose_kind' }}
            options={kinds.map(({ code, name }) => ({ value: code, label: name }))}
          />
        ) : (
          kindName
        )}
      </Fact>
      <Fact term={t('when.label')}>
        {edits ? (
          <DateEditor slug={slug} activity={activity}>
            {when}
          </DateEditor>
        ) : (
          when
        )}
      </Fact>
      {asksHours ? (
        <Fact term={t('when.hours')}>
          <div className="grid gap-y-1.5">
            {(['fromTime', 'untilTime'] as const).map((name, at) => (
              <div key={name} className="flex flex-wrap gap-x-2">
                <span className="text-ink-2 text-s">{t(`when.${name}`)}</span>
                <ActivityFactEditor
                  {...own}
                  name={name}
                  label={t(`when.${name}Label`)}
                  value={activity[name] ?? ''}
                  display={hours[at]}
                  hint={t('when.hourHint')}
                />
              </div>
            ))}
          </div>
        </Fact>
      ) : (
        fromTime !== null && <Fact term={t('when.hours')}>{hours.filter((hour) => hour !== '').join(' – ')}</Fact>
      )}
      <Fact term={t('where.label')}>
        {edits ? (
          <WhereEditor slug={slug} activity={activity} countries={countries}>
            <WhereLine activity={activity} />
          </WhereEditor>
        ) : (
          <WhereLine activity={activity} />
        )}
      </Fact>
      {texts !== null && (edits || texts.venue !== '') && (
        <Fact term={t('where.venue')}>
          {edits ? (
            <ActivityTextEditor {...own} name="venue" label={t('where.venue')} value={texts.venue} rules={{ maxLength: VENUE_MAX }} />
          ) : (
            <span className="[overflow-wrap:anywhere]">{texts.venue}</span>
          )}
        </Fact>
      )}
      <Fact term={t('facts.status')}>
        {edits ? (
          <StatusEditor slug={slug} activity={activity} causes={causes}>
            {state}
          </StatusEditor>
        ) : (
          state
        )}
      </Fact>
      {texts !== null && (edits || texts.description !== '') && (
        <Fact term={t('facts.description')}>
          {edits ? (
            <ActivityTextEditor
              {...own}
              multiline
              name="description"
              label={t('facts.description')}
              hint={t('facts.descriptionHint')}
              value={texts.description}
              rules={{ maxLength: DESCRIPTION_MAX }}
            />
          ) : (
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{texts.description}</p>
          )}
        </Fact>
      )}
    </DefinitionList>
  );
  if (!edits) return <Sheet title={t('facts.title')}>{facts}</Sheet>;
  const words = {
    facts: activities.facts,
    when: activities.when,
    where: activities.where,
    setting: activities.setting,
    status: activities.status,
  };
  const register = { place, foundPlaces, ownPlace, ownPlaceName, searchAgain, country };
  return (
    <Sheet title={t('facts.title')}>
      <FormWords refusedBy={['partners', 'partnerships', 'places', 'activities']} own={{ activities: words, partnerships: { register } }}>
        {facts}
      </FormWords>
    </Sheet>
  );
}
