import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { NewCallForm } from '@/components/calls/register/new-call-form';
import { FormWords } from '@/components/form/form-words';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { lastYear } from '@/lib/domain/calendar/rules';
import { listVersionsForCalls } from '@/lib/domain/calls/queries/page';
import { mayPrepareCalls } from '@/lib/domain/calls/rules';
import { callDraft } from '@/lib/domain/calls/schema';
import { discardDraftAction, saveDraftAction } from '@/lib/domain/drafts/actions';
import { findDraft } from '@/lib/domain/drafts/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { keptDraft } from '../../../kept-draft';
import { RegisterFrame } from '../../../register-frame';

interface NewCallPageProps {
  readonly params: Promise<{ municipality: string }>;
}

export async function generateMetadata({ params }: NewCallPageProps): Promise<Metadata> {
  await municipalityVisit((await params).municipality);
  const t = await getTranslations('calls.new');
  return { title: t('title') };
}

/** Preparing a call: of which regulation, from when until when, with how much money. */
export default async function NewCallPage({ params }: NewCallPageProps) {
  const { actor, scope, municipality, today } = await municipalityVisit((await params).municipality);
  if (!mayPrepareCalls(actor, municipality.id)) notFound();
  const { versions, approaches, draft } = await withActor(actor, scope, async (reader) => ({
    versions: await listVersionsForCalls(reader),
    approaches: await listApproaches(reader),
    draft: await findDraft(reader, 'call', callDraft),
  }));
  const t = await getTranslations('calls');
  const { calls } = await getMessages();
  const room = { label: t('room.title'), href: `/m/${municipality.slug}/grants` } as const;
  if (versions.length === 0) {
    return (
      <>
        <PageHead crumbs={[room, { label: t('new.crumb') }]} title={t('new.title')} />
        <EmptyState
          title={t('new.noRegulation')}
          action={
            <ButtonLink look="primary" href={`${room.href}/regulations`}>
              {t('room.toRegulations')}
            </ButtonLink>
          }
        >
          {t('new.noRegulationWhy')}
        </EmptyState>
      </>
    );
  }
  return (
    <RegisterFrame
      municipality={municipality}
      room={room}
      title={t('new.title')}
      crumb={t('new.crumb')}
      context={t('new.context')}
      aside={
        <Sheet size="small" title={t('new.aside')}>
          <ul className="divide-y divide-line [&>li]:py-2.5">
            <li>{t('new.asideDraft')}</li>
            <li>{t('new.asidePublish')}</li>
            <li>{t('new.asideKept')}</li>
          </ul>
        </Sheet>
      }
    >
      <FormWords
        refusedBy={['drafts', 'calls', 'resources']}
        own={{ calls: { new: calls.new, fields: calls.fields, kind: calls.kind, lines: calls.lines, facts: calls.facts } }}
      >
        <NewCallForm
          slug={municipality.slug}
          versions={versions}
          approaches={approaches.map(({ code, name }) => ({ code, name }))}
          lastYear={lastYear(today)}
          draft={keptDraft(draft, actor.locale)}
          saveDraft={saveDraftAction}
          discardDraft={discardDraftAction}
        />
      </FormWords>
    </RegisterFrame>
  );
}
