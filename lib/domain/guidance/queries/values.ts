import { guidanceValues } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import type { DatedValue } from '../rules/values';
import { published } from './parts';

/** The values that VVSG published, for every year. */
export async function listGuidanceValues({ tx }: Reader): Promise<DatedValue[]> {
  const { key, value, validFromYear } = guidanceValues;
  return tx.select({ key, value, validFromYear }).from(guidanceValues).where(published);
}
