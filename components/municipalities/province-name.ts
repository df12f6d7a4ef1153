import type { useTranslations } from 'next-intl';
import { PROVINCES } from '@/lib/domain/municipalities/rules';

/** A province in the reader's language. `t` says `municipalities.provinces`. */
export function provinceName(province: string, t: ReturnType<typeof useTranslations<'municipalities.provinces'>>): string {
  const known = PROVINCES.find((each) => each === province);
  return known === undefined ? province : t(known);
}
