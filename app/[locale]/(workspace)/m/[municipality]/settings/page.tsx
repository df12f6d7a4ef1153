import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { FormWords } from '@/components/form/form-words';
import { PageLinks } from '@/components/layout/page-links';
import { ColleagueTable } from '@/components/people/colleagues/colleague-table';
import type { ManagedColleague } from '@/components/people/colleagues/managed-colleague';
import { NewColleague } from '@/components/people/offers/new-colleague';
import { OwnOffers } from '@/components/people/offers/own-offers';
import { PeopleChanges } from '@/components/people/people-changes';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { listOffers } from '@/lib/domain/people/queries/offers';
import { listColleagues, listPeopleChanges } from '@/lib/domain/people/queries/people';
import { endingRefusal, linkRefusal, managesOwnPeople, offersShown } from '@/lib/domain/people/rules';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { now } from '@/lib/platform/clock';
import { PAGE_SIZE, pageNumber } from '@/lib/platform/paging';

interface SettingsPageProps {
  readonly params: Promise<{ municipality: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: SettingsPageProps): Promise<Metadata> {
  const { municipality } = await municipalityVisit((await params).municipality);
  const t = await getTranslations('people.settings');
  return { title: `${t('title')}, ${municipality.name}` };
}

/** The people of a municipality: who they are, who was offered a role, and what changed; for who manages them. */
export default async function SettingsPage({ params, searchParams }: SettingsPageProps) {
  const { actor, scope, municipality } = await municipalityVisit((await params).municipality);
  if (!managesOwnPeople(actor, municipality.id)) notFound();
  const page = pageNumber.parse((await searchParams).page);
  const { colleagues, offers, changes } = await withActor(actor, scope, async (reader) => ({
    colleagues: await listColleagues(reader),
    offers: await listOffers(reader),
    changes: await listPeopleChanges(reader),
  }));
  const shown = colleagues.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  if (shown.length === 0) notFound();
  const managed = shown.map((colleague): ManagedColleague => {
    const { personId, roles } = colleague;
    const endingRefusals = Object.fromEntries(roles.map((role) => [role, endingRefusal(actor, colleagues, { personId, role })]));
    return { ...colleague, linkRefusal: linkRefusal(actor, colleague), endingRefusals };
  });
  const shownOffers = offersShown(offers, now());
  const place = { id: municipality.id, slug: municipality.slug, name: municipality.name };
  const t = await getTranslations('people.settings');
  const past = await getTranslations('people.history');
  const { people, access } = await getMessages();
  return (
    <>
      <PageHead title={t('title')} context={t('context', { count: colleagues.length, municipality: municipality.name })} />
      <FormWords refusedBy={['municipalities', 'people']} own={{ people, access: { role: access.role } }}>
        <div className="grid gap-4 wide:gap-6">
          <Sheet title={t('list')}>
            <ColleagueTable municipality={place} colleagues={managed} ownId={actor.userId} />
            <PageLinks path={`/m/${municipality.slug}/settings`} page={page} pages={Math.ceil(colleagues.length / PAGE_SIZE)} />
          </Sheet>
          <OwnOffers municipality={place} {...shownOffers} />
          <Sheet title={t('add')}>
            <NewColleague municipality={place} open={shownOffers.offered} />
          </Sheet>
          <Sheet title={past('title')} side={changes.length === 0 ? undefined : past('lead', { count: changes.length })}>
            {changes.length === 0 ? <p className="text-ink-2">{past('empty')}</p> : <PeopleChanges changes={changes} />}
          </Sheet>
        </div>
      </FormWords>
    </>
  );
}
