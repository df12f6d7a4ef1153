import type { Activity } from '@/lib/domain/activities/queries/page';

/** What is asked to say what became of an activity. */
export interface StatusProps {
  readonly slug: string;
  readonly activity: Pick<Activity, 'id' | 'status' | 'cause' | 'firstDay' | 'lastDay' | 'precision' | 'partnerships'>;
  /** The circumstances that can be a cause. */
  readonly causes: readonly { readonly code: string; readonly name: string }[];
}
