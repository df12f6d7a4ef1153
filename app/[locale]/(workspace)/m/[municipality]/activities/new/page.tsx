import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { NO_ACTIVITY } from '@/components/activities/new/activity-values';
import { NewActivityForm } from '@/components/activities/new/new-activity-form';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listEntriesToChoose } from '@/lib/domain/activities/queries/choosing';
import { listActivityKinds } from '@/lib/domain/activities/queries/kinds';
import { activityDraft, newActivityAsked } from '@/lib/domain/activities/schema/new';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { discardDraftAction, saveDraftAction } from '@/lib/domain/drafts/actions';
import { findDraft } from '@/lib/domain/drafts/queries';
import { listCountries } from '@/lib/domain/places/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { today } from '@/lib/platform/clock';
import { keptDraft } from '../../kept-draft';
import { RegisterFrame } from '../../register-frame';

interface NewActivityPageProps {
  readonly params: Promise<{ municipality: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: NewActivityPageProps): Promise<Metadata> {
  await municipalityVisit((await params).municipality);
  const t = await getTranslations('activities.new');
  return { title: t('title') };
}

/** Adding an activity in four answers; the address may have given one already. */
export default async function NewActivityPage({ params, searchParams }: NewActivityPageProps) {
  const { actor, scope, municipality } = await municipalityVisit((await params).municipality);
  if (!can(actor, 'edit_facts', municipality.id)) notFound();
  const asked = newActivityAsked.parse(await searchParams);
  const { entries, kinds, approaches, countries, draft } = await withActor(actor, scope, async (reader) => ({
    entries: await listEntriesToChoose(reader),
    kinds: await listActivityKinds(reader),
    approaches: await listApproaches(reader),
    countries: await listCountries(reader),
    draft: await findDraft(reader, 'activity', activityDraft),
  }));
  const chosen = entries.filter(({ kind, id }) => id === (kind === 'partnership' ? asked.partnership : asked.membership));
  const idsOf = (wanted: 'partnership' | 'membership') => chosen.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const t = await getTranslations('activities.new');
  const { activities, partnerships } = await getMessages();
  const strong = { b: (words: React.ReactNode) => <b>{words}</b> };
  const list = 'divide-y divide-line [&>li]:py-2.5';
  return (
    <RegisterFrame
      municipality={municipality}
      room={{ label: t('room'), href: `/m/${municipality.slug}/activities` }}
      title={t('title')}
      crumb={t('crumb')}
      context={t('context')}
      aside={
        <>
          <Sheet size="small" title={t('aside')}>
            <ul className={list}>
              <li>{t.rich('asideWho', strong)}</li>
              <li>{t.rich('asideSessions', strong)}</li>
              <li>{t.rich('asideMoney', strong)}</li>
              <li>{t.rich('asideLessons', strong)}</li>
            </ul>
          </Sheet>
          <Sheet size="small" title={t('then')}>
            <ul className={list}>
              <li>{t('thenList', { municipality: municipality.name })}</li>
              <li>{t('thenJoint')}</li>
              <li>{t('thenDraft')}</li>
            </ul>
          </Sheet>
        </>
      }
    >
      <FormWords
        refusedBy={['activities', 'drafts', 'partners', 'partnerships', 'places']}
        own={{
          activities: {
            joint: activities.joint,
            new: activities.new,
            proposed: activities.proposed,
            setting: activities.setting,
            status: activities.status,
          },
          partnerships: { register: partnerships.register },
        }}
      >
        <NewActivityForm
          municipality={{ slug: municipality.slug, name: municipality.name }}
          entries={entries}
          kinds={kinds}
          approaches={approaches.map(({ code, name, markShape, markColour }) => ({ code, name, markShape, markColour }))}
          countries={countries}
          empty={{
            ...NO_ACTIVITY,
            partnershipIds: idsOf('partnership'),
            membershipIds: idsOf('membership'),
            from: asked.from ?? '',
          }}
          today={today()}
          draft={keptDraft(draft, actor.locale)}
          saveDraft={saveDraftAction}
          discardDraft={discardDraftAction}
        />
      </FormWords>
    </RegisterFrame>
  );
}
