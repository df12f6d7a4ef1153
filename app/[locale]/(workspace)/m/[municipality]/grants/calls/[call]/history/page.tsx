import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { CallHead } from '@/components/calls/call-head';
import { callHistoryWords } from '@/components/calls/history-words';
import { HistoryList } from '@/components/history/history-list';
import { Sheet } from '@/components/ui/sheet';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { listCallHistory } from '@/lib/domain/calls/queries/history';
import { findCall, listVersionsForCalls } from '@/lib/domain/calls/queries/page';
import { CALL_KINDS, maySeeCalls } from '@/lib/domain/calls/rules';
import { CALL_STATES } from '@/lib/domain/grants/rules/states';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface CallHistoryPageProps {
  readonly params: Promise<{ municipality: string; call: string }>;
}

/** Read once for the page and its title. What became of a call is public: who sees calls reads it. */
const historyAt = cache(async (slug: string, id: string) => {
  const { actor, scope, municipality, today } = await municipalityVisit(slug);
  if (!maySeeCalls(actor, municipality.id)) notFound();
  const told = await withActor(actor, scope, async (reader) => {
    const call = (await findCall(reader, id)) ?? notFound();
    return {
      call,
      history: await listCallHistory(reader, id),
      versions: await listVersionsForCalls(reader, call.regulation.versionId),
      approaches: await listApproaches(reader),
    };
  });
  return { actor, municipality, today, ...told };
});

export async function generateMetadata({ params }: CallHistoryPageProps): Promise<Metadata> {
  const { municipality, call: id } = await params;
  const { call } = await historyAt(municipality, id);
  const t = await getTranslations('history');
  return { title: t('of', { title: call.title }) };
}

/** What happened to a call and its lines, as sentences. */
export default async function CallHistoryPage({ params }: CallHistoryPageProps) {
  const { municipality: slug, call: id } = await params;
  const { actor, today, call, history, versions, approaches } = await historyAt(slug, id);
  const [words, shared] = await Promise.all([getTranslations('calls'), getTranslations('partnerships')]);
  const say = callHistoryWords({
    names: versions.map((version) => ({ id: version.id, name: words('fields.versionOf', { name: version.name, no: version.no }) })),
    terms: {
      'calls.state': CALL_STATES.map((code) => ({ code, name: words(`state.${code}`) })),
      'calls.kind': CALL_KINDS.map((code) => ({ code, name: words(`kind.${code}`) })),
      'call_lines.approach': approaches,
    },
    locale: actor.locale,
    word: (key) => shared(key as 'title'),
    yes: words('facts.yes'),
    no: words('facts.no'),
  });
  return (
    <>
      <CallHead slug={slug} call={call} today={today} current="history" />
      <Sheet title={words('history.title')} side={words('history.lead')}>
        {history.length === 0 ? <p className="text-ink-2">{words('history.empty')}</p> : <HistoryList entries={history} say={say} />}
      </Sheet>
    </>
  );
}
