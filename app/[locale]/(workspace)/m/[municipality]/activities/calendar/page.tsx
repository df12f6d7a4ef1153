import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { OwnFeeds } from '@/components/feeds/own-feeds';
import { FormWords } from '@/components/form/form-words';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { listOwnFeeds } from '@/lib/domain/feeds/queries/own';
import { mayKeepFeeds } from '@/lib/domain/feeds/rules';
import { listOwnParts } from '@/lib/domain/partnerships/queries/own-part';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface CalendarPageProps {
  readonly params: Promise<{ municipality: string }>;
}

export async function generateMetadata({ params }: CalendarPageProps): Promise<Metadata> {
  const { municipality } = await municipalityVisit((await params).municipality);
  const t = await getTranslations('feeds.page');
  return { title: `${t('title')}, ${municipality.name}` };
}

/** The addresses at which the agenda of whoever looks reads what the municipality does. */
export default async function CalendarPage({ params }: CalendarPageProps) {
  const { actor, scope, municipality } = await municipalityVisit((await params).municipality);
  if (!mayKeepFeeds(actor, municipality.id)) notFound();
  const { feeds, partnerships } = await withActor(actor, scope, async (reader) => ({
    feeds: await listOwnFeeds(reader),
    partnerships: await listOwnParts(reader),
  }));
  const t = await getTranslations('feeds.page');
  const words = await getMessages();
  const place = { municipality: municipality.name };
  return (
    <>
      <PageHead
        crumbs={[{ label: t('room'), href: `/m/${municipality.slug}/activities` }, { label: t('title') }]}
        title={t('title')}
        context={t('context', place)}
      />
      <div className="grid items-start gap-4 wide:gap-6 desktop:grid-cols-[minmax(0,1fr)_316px]">
        <FormWords refusedBy={['feeds']} own={{ feeds: { manage: words.feeds.manage } }}>
          <OwnFeeds municipality={{ slug: municipality.slug, name: municipality.name }} feeds={feeds} partnerships={partnerships} />
        </FormWords>
        <div className="grid gap-4">
          <Sheet size="small" title={t('aside')}>
            <ul className="divide-y divide-line [&>li]:py-2.5">
              <li>{t('carriesActivities')}</li>
              <li>{t('carriesCancelled')}</li>
              <li>{t('carriesDates')}</li>
              <li>{t('carriesNot')}</li>
            </ul>
          </Sheet>
          <Sheet size="small" title={t('rulesTitle')}>
            <ul className="divide-y divide-line [&>li]:py-2.5">
              <li>{t('rulesRole', place)}</li>
              <li>{t('rulesSecret')}</li>
              <li>{t('rulesPace')}</li>
            </ul>
          </Sheet>
        </div>
      </div>
    </>
  );
}
