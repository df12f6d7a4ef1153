'use client';

import { YearForm, type YearFormProps } from '@/components/resources/form/year-form';
import type { YearFacts } from '@/lib/domain/guidance/rules/facts';
import type { GuidanceValues } from '@/lib/domain/guidance/rules/values';
import { LiveVerdicts } from './live-verdicts';

interface YearWorkspaceProps extends Omit<YearFormProps, 'standing'> {
  /** The NIS code under which it is recorded. */
  readonly recordedAs: string;
  /** Null where no guideline judges the year. */
  readonly judged: { readonly facts: YearFacts; readonly values: GuidanceValues } | null;
}

/** The form of a year with, over it, how the figures stand as they are typed. */
export function YearWorkspace({ recordedAs, judged, ...form }: YearWorkspaceProps) {
  if (judged === null) return <YearForm {...form} />;
  return (
    <YearForm {...form} standing={(typed) => <LiveVerdicts {...judged} record={{ ...typed, originNis: recordedAs, confirmed: false }} />} />
  );
}
