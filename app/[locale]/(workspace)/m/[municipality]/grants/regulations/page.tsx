import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { FormWords } from '@/components/form/form-words';
import { AppealSheet } from '@/components/regulations/appeal/appeal-sheet';
import { AddRegulation } from '@/components/regulations/list/add-regulation';
import { RegulationList } from '@/components/regulations/list/regulation-list';
import { switchWords } from '@/components/regulations/switch-words';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { lastYear } from '@/lib/domain/calendar/rules';
import { listAppealTexts, listRegulations } from '@/lib/domain/regulations/queries/page';
import { mayHandleRegulations, mayViewRegulations } from '@/lib/domain/regulations/rules';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface RegulationsPageProps {
  readonly params: Promise<{ municipality: string }>;
}

async function visitOf({ params }: RegulationsPageProps) {
  const visit = await municipalityVisit((await params).municipality);
  if (!mayViewRegulations(visit.actor, visit.municipality.id)) notFound();
  return visit;
}

export async function generateMetadata(props: RegulationsPageProps): Promise<Metadata> {
  const { municipality } = await visitOf(props);
  const t = await getTranslations('regulations.list');
  return { title: `${t('title')}, ${municipality.name}` };
}

/** The regulations by which a municipality gives grants, and how one goes against a decision. */
export default async function RegulationsPage(props: RegulationsPageProps) {
  const { actor, scope, municipality, today } = await visitOf(props);
  const { found, appeals } = await withActor(actor, scope, async (reader) => ({
    found: await listRegulations(reader),
    appeals: await listAppealTexts(reader),
  }));
  const [t, all] = await Promise.all([getTranslations('regulations.list'), getTranslations('regulations')]);
  const { regulations } = await getMessages();
  const { slug } = municipality;
  const edits = mayHandleRegulations(actor, municipality.id);
  const words = switchWords({ say: (key, values) => all(key as 'list.title', values), locale: actor.locale, boards: [] });
  const add = edits && (
    <FormWords refusedBy={['regulations']} own={{ regulations: { add: regulations.add } }}>
      <AddRegulation slug={slug} />
    </FormWords>
  );
  return (
    <>
      <PageHead
        crumbs={[{ label: t('grants'), href: `/m/${slug}/grants` }, { label: t('title') }]}
        title={t('title')}
        context={<p className="max-w-[44em]">{t('context')}</p>}
        actions={found.length > 0 && add ? add : undefined}
      />
      {found.length === 0 ? (
        <EmptyState title={t('empty')} action={add || undefined}>
          {add ? t('emptyWhy') : t('emptyReader')}
        </EmptyState>
      ) : (
        <Sheet title={t('all')} side={t('count', { count: found.length })}>
          <RegulationList slug={slug} regulations={found} words={words} today={today} />
        </Sheet>
      )}
      <AppealSheet slug={slug} texts={appeals} today={today} lastYear={lastYear(today)} edits={edits} />
    </>
  );
}
