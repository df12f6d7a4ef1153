import type { Reader } from '@/lib/platform/auth/reader';
import { listHistory } from '../../history/queries';
import type { HistoryEntry } from '../../history/rules';

/** What happened to a call and its lines, latest first. A line is known by its name. */
export async function listCallHistory(reader: Reader, callId: string): Promise<HistoryEntry[]> {
  return listHistory(reader, callId);
}
