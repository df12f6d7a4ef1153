import type { Reader } from '@/lib/platform/auth/reader';
import { listHistory } from '../../history/queries';
import type { HistoryEntry } from '../../history/rules';
import type { Activity } from './page';

/** What the municipality in hand did with an activity, latest first: facts, what hangs on it, own notes about one of somebody else. */
export async function listActivityHistory(reader: Reader, { id }: Pick<Activity, 'id'>): Promise<HistoryEntry[]> {
  return listHistory(reader, id);
}
