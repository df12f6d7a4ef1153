import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FormWords } from '@/components/form/form-words';
import { FindOther } from '@/components/partners/merge/find-other';
import { MergeForm } from '@/components/partners/merge/merge-form';
import type { MergeSide } from '@/components/partners/merge/merge-side';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { countDoneTogether } from '@/lib/domain/activities/queries/of-one';
import { findPartnerConfidential, type PartnerConfidential } from '@/lib/domain/contacts/queries';
import { countLinksOf, findPartner, type Partner } from '@/lib/domain/partners/queries/page';
import { mayMergePartners, shownWebsite, writtenKbo } from '@/lib/domain/partners/rules';
import { mergeRefusal, proposedToStay } from '@/lib/domain/partners/rules/merging';
import { type Reader, withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface MergePageProps {
  readonly params: Promise<{ municipality: string; partner: string }>;
  readonly searchParams: Promise<{ with?: string | readonly string[] }>;
}

/** What a side shows: the partner, what hangs on it as was counted of both together, and what the municipality keeps of it. */
function sideOf(partner: Partner, counted: Pick<MergeSide, 'links' | 'activities'>, confidential: PartnerConfidential | null): MergeSide {
  const { id, kind, kindName, side, name, placeId, place, website, kbo, vcode, roles } = partner;
  return {
    id,
    facts: { kind, side, name, placeId, website, kbo, vcode },
    said: {
      name,
      kind: kindName,
      placeId: place === null ? '' : `${place.name}, ${place.country}`,
      website: shownWebsite(website),
      kbo: kbo === null ? '' : writtenKbo(kbo),
      vcode: vcode ?? '',
    },
    roles: roles.length,
    ...counted,
    contacts: confidential?.contacts.length ?? 0,
    hasNotes: (confidential?.notes ?? '') !== '',
  };
}

/** Both beside each other. What hangs on them is counted of both in one statement each, so that the page stays within what it may ask. */
async function sidesOf(reader: Reader, one: Partner, other: Partner): Promise<readonly [MergeSide, MergeSide]> {
  const ids = [one.id, other.id];
  const links = await countLinksOf(reader, ids);
  const activities = await countDoneTogether(reader, ids);
  const side = async (partner: Partner) =>
    sideOf(
      partner,
      { links: links.get(partner.id) ?? 0, activities: activities.get(partner.id) ?? 0 },
      await findPartnerConfidential(reader, partner.id),
    );
  return [await side(one), await side(other)];
}

/** Read once for the page and its title; nothing for who may not merge. `otherId` is null while nobody chose the other. */
const mergeAt = cache(async (slug: string, id: string, otherId: string | null) => {
  const { actor, scope, municipality } = await municipalityVisit(slug);
  if (!mayMergePartners(actor, municipality.id)) notFound();
  const read = await withActor(actor, scope, async (reader) => {
    const partner = await findPartner(reader, id);
    if (partner === null || partner.mergedIntoId !== null) notFound();
    const other = otherId === null ? null : await findPartner(reader, otherId);
    const problem = otherId === null ? null : problemWith(partner, other);
    if (other === null || problem !== null) return { partner, other, problem, sides: null };
    return { partner, other, problem, sides: await sidesOf(reader, partner, other) };
  });
  return { municipality, ...read };
});

/** Why the two cannot become one; null when they can. */
function problemWith(partner: Partner, other: Partner | null): 'notThere' | 'itself' | 'bothSides' | null {
  if (other === null || other.mergedIntoId !== null) return 'notThere';
  if (other.id === partner.id) return 'itself';
  return mergeRefusal(partner, other) === null ? null : 'bothSides';
}

async function readFor({ params, searchParams }: MergePageProps) {
  const [{ municipality, partner }, { with: other }] = await Promise.all([params, searchParams]);
  return mergeAt(municipality, partner, other === undefined ? null : String(other));
}

export async function generateMetadata(props: MergePageProps): Promise<Metadata> {
  const [{ partner }, t] = await Promise.all([readFor(props), getTranslations('partners.merge')]);
  return { title: `${t('title')}: ${partner.name}` };
}

/** Two partners that are the same become one: the other is found first, then both stand beside each other. */
export default async function MergePage(props: MergePageProps) {
  const [{ municipality, partner, other, problem, sides }, t, page, { partners }] = await Promise.all([
    readFor(props),
    getTranslations('partners.merge'),
    getTranslations('partners.page'),
    getMessages(),
  ]);
  const { slug } = municipality;
  const list = `/m/${slug}/partners` as const;
  const own = { partners: { merge: partners.merge, facts: partners.facts, page: { finder: partners.page.finder } } };
  return (
    <>
      <PageHead
        crumbs={[{ label: page('list'), href: list }, { label: partner.name, href: `${list}/${partner.id}` }, { label: t('title') }]}
        title={t('title')}
        context={t('lead')}
      />
      {problem !== null && (
        <Notice className="mb-4">
          {problem === 'bothSides' && other !== null ? t('bothSides', { name: other.name, side: other.side }) : t(problem as 'itself')}
        </Notice>
      )}
      <FormWords refusedBy={['partners', 'partnerships']} own={own}>
        {sides === null ? (
          <Sheet title={t('find', { name: partner.name })}>
            <FindOther slug={slug} partner={{ id: partner.id, side: partner.side }} />
          </Sheet>
        ) : (
          <Sheet
            title={t('beside', { one: partner.name, other: sides[1].facts.name })}
            side={<Link href={`${list}/${partner.id}/merge`}>{t('another')}</Link>}
          >
            <MergeForm key={sides[1].id} slug={slug} one={sides[0]} other={sides[1]} proposedId={proposedToStay(...sides).id} />
          </Sheet>
        )}
      </FormWords>
    </>
  );
}
