import type { Reader } from '@/lib/platform/auth/reader';
import { listHistory } from '../../history/queries';
import type { HistoryEntry } from '../../history/rules';

/** What happened to a regulation and its versions, latest first; a version is known by its number. */
export async function listRegulationHistory(reader: Reader, id: string): Promise<HistoryEntry[]> {
  return listHistory(reader, id);
}
