import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { ButtonLink } from '@/components/ui/button-link';
import type { Regulation, RegulationVersion } from '@/lib/domain/regulations/queries/page';
import { draftOf } from '@/lib/domain/regulations/rules/versions';
import { AdoptVersion } from './adopt-version';
import { StartVersion } from './start-version';

interface VersionActionsProps {
  readonly slug: string;
  readonly regulation: Regulation;
  readonly version: RegulationVersion;
  /** Whoever looks notes what the council decided. */
  readonly decides: boolean;
  readonly lastYear: number;
  /** Nothing stands in the way of the council's decision on the draft. */
  readonly isReady: boolean;
}

/** What comes next: the decision on the draft in hand, the draft that waits, or a new one. */
export function VersionActions({ slug, regulation, version, decides, lastYear, isReady }: VersionActionsProps) {
  const t = useTranslations('regulations.page');
  const { regulations } = useMessages();
  const draft = draftOf(regulation.versions);
  if (draft !== null && draft.id !== version.id) {
    return (
      <ButtonLink look="primary" href={`/m/${slug}/grants/regulations/${regulation.id}?version=${draft.no}`}>
        {t('openDraft', { no: draft.no })}
      </ButtonLink>
    );
  }
  if (draft !== null && !decides) return <p className="max-w-[300px] text-ink-2 text-s">{t('coordinatorAdopts')}</p>;
  return (
    <FormWords
      refusedBy={['municipalities', 'regulations', 'resources']}
      own={{ regulations: { page: { start: regulations.page.start }, adopt: regulations.adopt } }}
    >
      {draft === null ? (
        <StartVersion slug={slug} regulationId={regulation.id} />
      ) : (
        <AdoptVersion
          slug={slug}
          version={{ id: version.id, no: version.no }}
          adopted={regulation.versions
            .filter(({ state }) => state === 'adopted')
            .map(({ no, state, inForceFrom, inForceUntil }) => ({ no, state, inForceFrom, inForceUntil }))}
          lastYear={lastYear}
          isReady={isReady}
        />
      )}
    </FormWords>
  );
}
