'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { ApproachName } from '@/components/ui/approach-name';
import { Button } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { SaidLine } from '@/components/ui/said-line';
import { yearOf } from '@/lib/domain/calendar/rules';
import { approachPeriodOn, stateOn } from '@/lib/domain/partnerships/rules/life';
import { beginOf } from './begins';
import type { TimelineEntry } from './entry-actions';
import { LifeFact } from './life-fact';
import type { LifeProps, LifeTask } from './life-props';
import { StateLine } from './state-line';
import { taskNow } from './task-now';

export interface LifePanelProps extends LifeProps {
  /** May take back what was entered by mistake. */
  readonly takesBack: boolean;
}

const NOTHING_SAID = { sentence: '', buttonIsGone: false };

/** What holds today in words, what held before, and the two steps that go on from here. Their forms are fetched when they are asked for. */
export function LifePanel({ slug, partnership, approaches, causes, today, states, takesBack }: LifePanelProps) {
  const t = useTranslations('partnerships');
  const locale = useLocale();
  const dialog = useLoaded(() => import('./life-dialog').then(({ LifeDialog }) => LifeDialog));
  const [task, setTask] = useState<LifeTask | null>(null);
  const [said, setSaid] = useState(NOTHING_SAID);
  const state = stateOn(partnership.lifeCycles, today);
  const period = approachPeriodOn(partnership.approachPeriods, yearOf(today));
  const nameOf = (code: string, terms: readonly { readonly code: string; readonly name: string }[]) =>
    terms.find((term) => term.code === code)?.name ?? code;
  const approach = approaches.find(({ code }) => code === period?.approach);

  function open(next: LifeTask) {
    setSaid(NOTHING_SAID);
    setTask(next);
    dialog.ask();
  }
  const asApproachPeriod = ({ approach: code, formality }: (typeof partnership.approachPeriods)[number]) =>
    t('life.asApproachPeriod', { approach: nameOf(code, approaches), formality: t(`formality.${formality}`) });
  const stateEntries = partnership.lifeCycles.map((entry, at): TimelineEntry => {
    const what = t(`lifeCycle.${entry.state}`);
    return {
      id: entry.id,
      when: beginOf(entry.fromDate, partnership, locale) ?? t('life.always'),
      what,
      why: entry.cause === '' ? '' : nameOf(entry.cause, causes),
      remark: entry.reason,
      correct: states.includes(entry.state) ? () => open({ kind: 'correctState', entry, isFirst: at === 0 }) : null,
      withdraw: takesBack && at > 0 ? () => open({ kind: 'withdrawState', entry }) : null,
    };
  });
  const periodEntries = partnership.approachPeriods.map((entry, at): TimelineEntry => {
    const what = asApproachPeriod(entry);
    return {
      id: entry.id,
      when: entry.fromYear === null ? t('life.always') : String(entry.fromYear),
      what,
      why: '',
      remark: '',
      correct: states.length > 0 ? () => open({ kind: 'correctApproachPeriod', entry, isFirst: at === 0 }) : null,
      withdraw: takesBack && at > 0 ? () => open({ kind: 'withdrawApproachPeriod', entry }) : null,
    };
  });
  const now = task && taskNow(task, partnership);
  const mayGoOn = state !== undefined && states.includes(state.state);
  return (
    <>
      <DefinitionList>
        <LifeFact term={t('page.state')} label={t('life.states')} entries={stateEntries.toReversed()}>
          <StateLine partnership={partnership} today={today} />
          {state !== undefined && state.cause !== '' && t('life.because', { cause: nameOf(state.cause, causes) })}
        </LifeFact>
        <LifeFact term={t('page.approach')} label={t('life.approachPeriods')} entries={periodEntries.toReversed()}>
          {approach !== undefined && period !== undefined && (
            <ApproachName mark={{ shape: approach.markShape, colour: approach.markColour }}>{asApproachPeriod(period)}</ApproachName>
          )}
        </LifeFact>
      </DefinitionList>
      <SaidLine takesFocus={said.buttonIsGone}>{said.sentence}</SaidLine>
      {states.length > 0 && (
        <div className="mt-4 flex flex-wrap gap-2.5 print:hidden">
          {mayGoOn && (
            <Button size="small" onClick={() => open({ kind: 'changeState' })}>
              {t('life.change')}
            </Button>
          )}
          <Button size="small" onClick={() => open({ kind: 'continueAs' })}>
            {t('life.continue')}
          </Button>
        </div>
      )}
      <NotLoadedLine failed={dialog.failed} />
      {now !== null && dialog.Loaded !== null && (
        <dialog.Loaded
          slug={slug}
          partnership={partnership}
          task={now}
          told={[...stateEntries, ...periodEntries].find(({ id }) => id === now.entry?.id)}
          approaches={approaches}
          causes={causes}
          states={states}
          today={today}
          onClose={() => setTask(null)}
          onDone={(sentence, buttonIsGone) => {
            setTask(null);
            setSaid({ sentence, buttonIsGone });
          }}
        />
      )}
    </>
  );
}
