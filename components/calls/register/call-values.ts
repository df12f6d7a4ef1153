import type { Locale } from '@/lib/domain/access/rules';
import type { OfferedVersion } from '@/lib/domain/calls/queries/page';
import { APPROACH_OF_GRANTS } from '@/lib/domain/calls/rules';
import { formatCents } from '@/lib/platform/i18n/amounts';
import { formatWhen } from '@/lib/platform/i18n/when';

/** A line as the form of a call holds it: everything as it was typed. */
export interface LineValues {
  name: string;
  /** A code. */
  approach: string;
  envelope: string;
}

/** What the form of a call holds: everything as it was typed. */
export interface CallValues {
  /** The id of the version of a regulation. */
  versionId: string;
  title: string;
  kind: string;
  opensOn: string;
  closesOn: string;
  isSealed: boolean;
  envelope: string;
}

/** The same of a new call, with its lines. */
export interface NewCallValues extends CallValues {
  lines: LineValues[];
}

export const NO_LINE: LineValues = { name: '', approach: APPROACH_OF_GRANTS, envelope: '' };
const NO_CALL: NewCallValues = { versionId: '', title: '', kind: '', opensOn: '', closesOn: '', isSealed: false, envelope: '', lines: [] };

/** What a version proposes, as people write it. Nothing without a version. */
export function proposedValues(version: OfferedVersion | undefined, locale: Locale): NewCallValues {
  if (version === undefined) return NO_CALL;
  const { title, kind, closesOn, envelopeCents, lines } = version.proposed;
  return {
    ...NO_CALL,
    versionId: version.id,
    title,
    kind,
    closesOn: closesOn === null ? '' : formatWhen(closesOn, locale),
    envelope: envelopeCents === null ? '' : formatCents(envelopeCents, locale),
    lines: lines.map((name) => ({ ...NO_LINE, name })),
  };
}
