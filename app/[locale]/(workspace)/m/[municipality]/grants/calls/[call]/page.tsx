import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages } from 'next-intl/server';
import { cache } from 'react';
import { CallHead } from '@/components/calls/call-head';
import { CallFacts } from '@/components/calls/facts/call-facts';
import { LinesSheet } from '@/components/calls/lines/lines-sheet';
import { CallFoot } from '@/components/calls/steps/call-foot';
import { StepsSheet } from '@/components/calls/steps/steps-sheet';
import { FormWords } from '@/components/form/form-words';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { lastYear } from '@/lib/domain/calendar/rules';
import { findCall, listVersionsForCalls } from '@/lib/domain/calls/queries/page';
import { mayDecideCalls, mayPrepareCalls, maySeeCalls } from '@/lib/domain/calls/rules';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface CallPageProps {
  readonly params: Promise<{ municipality: string; call: string }>;
}

/** Read once for the page and its title. */
const readPage = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  if (!maySeeCalls(visit.actor, visit.municipality.id)) notFound();
  const prepares = mayPrepareCalls(visit.actor, visit.municipality.id);
  const read = await withActor(visit.actor, visit.scope, async (reader) => {
    const call = (await findCall(reader, id)) ?? notFound();
    const edits = prepares && call.state === 'draft';
    return {
      call,
      versions: edits ? await listVersionsForCalls(reader, call.regulation.versionId) : null,
      approaches: (await listApproaches(reader)).map(({ code, name }) => ({ code, name })),
    };
  });
  return { ...visit, ...read, prepares };
});

async function readFor({ params }: CallPageProps) {
  const { municipality, call } = await params;
  return readPage(municipality, call);
}

export async function generateMetadata(props: CallPageProps): Promise<Metadata> {
  return { title: (await readFor(props)).call.title };
}

/** One call: its regulation, its days, its money and its lines, and what can be done with it now. */
export default async function CallPage(props: CallPageProps) {
  const { actor, municipality, today, call, versions, approaches, prepares } = await readFor(props);
  const { slug } = municipality;
  const { calls } = await getMessages();
  const decides = mayDecideCalls(actor, municipality.id);
  const years = { lastYear: lastYear(today) };
  const isDraft = call.state === 'draft';
  const hasFoot = isDraft ? prepares : decides && call.state === 'published' && call.grantedCents === 0;
  const hasSteps = prepares && call.state !== 'withdrawn';
  return (
    <>
      <CallHead slug={slug} call={call} today={today} current="facts" />
      <div className={`grid items-start gap-4 wide:gap-6 ${hasSteps ? 'desktop:grid-cols-[minmax(0,1fr)_316px]' : ''}`}>
        <div className="grid min-w-0 gap-4 wide:gap-6">
          <CallFacts slug={slug} call={call} versions={versions} {...years} />
          <LinesSheet slug={slug} call={call} approaches={approaches} edits={versions !== null} />
        </div>
        {hasSteps && <StepsSheet slug={slug} call={call} today={today} decides={decides} {...years} />}
      </div>
      {hasFoot && (
        <FormWords
          refusedBy={['calls', 'resources']}
          own={{ calls: { discard: calls.discard, withdraw: calls.withdraw, steps: calls.steps } }}
        >
          <CallFoot slug={slug} call={call} />
        </FormWords>
      )}
    </>
  );
}
