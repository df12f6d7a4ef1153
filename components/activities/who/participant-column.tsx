'use client';

import { useTranslations } from 'next-intl';
import { PartList } from '@/components/form/part-list';
import { useParts } from '@/components/form/use-parts';
import { TextButton } from '@/components/ui/text-button';
import type { Activity } from '@/lib/domain/activities/queries/page';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { ParticipantLine } from './participant-line';

interface ParticipantColumnProps {
  readonly slug: string;
  /** Of the activity. */
  readonly id: string;
  readonly side: Side;
  readonly lines: Activity['participants'];
}

/** Who took part on one side, for who may change it. */
export function ParticipantColumn({ slug, id, side, lines }: ParticipantColumnProps) {
  const t = useTranslations('activities.who');
  const actor = useTranslations('partnerships.actor');
  const parts = useParts(lines, () => import('./participant-dialog').then(({ ParticipantDialog }) => ParticipantDialog));
  const { open } = parts;
  return (
    <>
      <PartList
        parts={parts}
        empty={<p className="pt-1.5 text-ink-2">{t('empty')}</p>}
        change={t('change')}
        changeWhat={({ actorGroup }) => t('changeWhat', { group: actor(actorGroup), side })}
        add={
          <TextButton className="mt-1 text-s print:hidden" onClick={parts.add}>
            {t('add')}
            <span className="sr-only">: {t(side)}</span>
          </TextButton>
        }
      >
        {(line) => <ParticipantLine line={line} />}
      </PartList>
      {open !== null && <open.Dialog {...open.steps} slug={slug} id={id} side={side} line={open.part} />}
    </>
  );
}
