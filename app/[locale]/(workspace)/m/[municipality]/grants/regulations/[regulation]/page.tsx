import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FormWords } from '@/components/form/form-words';
import { switchViews } from '@/components/regulations/choices/switch-view';
import { RegulationHead } from '@/components/regulations/regulation-head';
import { switchWords } from '@/components/regulations/switch-words';
import { VersionSheet } from '@/components/regulations/version-sheet';
import { DiscardVersion } from '@/components/regulations/versions/discard-version';
import { EndVersion } from '@/components/regulations/versions/end-version';
import { RenameRegulation } from '@/components/regulations/versions/rename-regulation';
import { VersionActions } from '@/components/regulations/versions/version-actions';
import { VersionList } from '@/components/regulations/versions/version-list';
import { lastYear } from '@/lib/domain/calendar/rules';
import { getVersionText, listBoardNames } from '@/lib/domain/regulations/queries/page';
import { markOf } from '@/lib/domain/regulations/queries/parts';
import { mayDecideRegulations, mayEditVersion, mayHandleRegulations } from '@/lib/domain/regulations/rules';
import { articlesIn } from '@/lib/domain/regulations/rules/passages';
import { shownVersion } from '@/lib/domain/regulations/rules/versions';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { regulationAt } from './regulation-at';

interface RegulationPageProps {
  readonly params: Promise<{ municipality: string; regulation: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Read once for the page and its title. */
const readPage = cache(async (slug: string, id: string, asked: string | null) => {
  const visit = await municipalityVisit(slug);
  const read = await withActor(visit.actor, visit.scope, async (reader) => {
    const regulation = await regulationAt(reader, id);
    const { versions } = regulation;
    const version = asked === null ? shownVersion(versions, visit.today) : (versions.find(({ no }) => String(no) === asked) ?? null);
    if (version === null) notFound();
    return { regulation, version, text: await getVersionText(reader, version.id), boards: await listBoardNames(reader) };
  });
  return { ...visit, ...read };
});

async function readFor({ params, searchParams }: RegulationPageProps) {
  const [{ municipality, regulation }, { version }] = await Promise.all([params, searchParams]);
  return readPage(municipality, regulation, typeof version === 'string' ? version : null);
}

export async function generateMetadata(props: RegulationPageProps): Promise<Metadata> {
  return { title: (await readFor(props)).regulation.name };
}

/** One version of a regulation: what of it is checked beside what the council wrote; and all its versions. */
export default async function RegulationPage(props: RegulationPageProps) {
  const { actor, municipality, today, regulation, version, text, boards } = await readFor(props);
  const [t, { regulations }] = await Promise.all([getTranslations('regulations'), getMessages()]);
  const { slug, id: municipalityId } = municipality;
  const words = switchWords({ say: (key, values) => t(key as 'page.list', values), locale: actor.locale, boards });
  const current = boards.filter(({ endedOn }) => endedOn === null);
  const views = switchViews({ switches: version.switches, words, boards: current, articles: articlesIn(text) });
  const [handles, decides] = [mayHandleRegulations(actor, municipalityId), mayDecideRegulations(actor, municipalityId)];
  const edits = mayEditVersion(actor, municipalityId, { version });
  const latest = lastYear(today);
  const isReady = text !== '' && views.every(({ troubles }) => troubles.length === 0);
  const foot = handles && (
    <FormWords
      refusedBy={['municipalities', 'regulations', 'resources']}
      own={{ regulations: { rename: regulations.rename, discard: regulations.discard, end: regulations.end } }}
    >
      {edits && (
        <DiscardVersion
          slug={slug}
          regulationId={regulation.id}
          version={{ id: version.id, no: version.no }}
          seen={{ text: version.textMark, switches: markOf(JSON.stringify(version.switches)) }}
          isOnly={regulation.versions.length === 1}
        />
      )}
      {decides && version.state === 'adopted' && <EndVersion slug={slug} version={version} lastYear={latest} />}
      <RenameRegulation slug={slug} regulation={{ id: regulation.id, name: regulation.name }} />
    </FormWords>
  );
  return (
    <>
      <RegulationHead
        slug={slug}
        regulation={regulation}
        current="regulation"
        actions={
          handles && (
            <VersionActions slug={slug} regulation={regulation} version={version} decides={decides} lastYear={latest} isReady={isReady} />
          )
        }
      />
      <VersionSheet
        slug={slug}
        version={version}
        text={text}
        views={views}
        boards={current.map(({ id, name }) => ({ id, name }))}
        today={today}
        edits={edits}
      />
      <VersionList slug={slug} regulation={regulation} shownId={version.id} words={words} today={today} />
      {foot}
    </>
  );
}
