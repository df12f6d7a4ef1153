import type { LifeProps, LifeTask } from './life-props';

/**
 * What is to be taken back, as it stands now: somebody may have changed it since the dialogue was opened. Null when it is gone. A form
 * keeps what it began with.
 */
export function taskNow(task: LifeTask, { lifeCycles, approachPeriods }: LifeProps['partnership']): LifeTask | null {
  if (task.kind === 'withdrawState') {
    const entry = lifeCycles.find(({ id }) => id === task.entry.id);
    return entry === undefined ? null : { ...task, entry };
  }
  if (task.kind === 'withdrawApproachPeriod') {
    const entry = approachPeriods.find(({ id }) => id === task.entry.id);
    return entry === undefined ? null : { ...task, entry };
  }
  return task;
}
