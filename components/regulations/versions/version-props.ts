import type { RegulationVersion } from '@/lib/domain/regulations/queries/page';

export interface AdoptVersionProps {
  readonly slug: string;
  readonly version: Pick<RegulationVersion, 'id' | 'no'>;
  /** What was adopted, to say which version ends where this one begins. */
  readonly adopted: readonly Pick<RegulationVersion, 'no' | 'state' | 'inForceFrom' | 'inForceUntil'>[];
  readonly lastYear: number;
  /** There is a text, and no choice contradicts another: the decision is what comes next. */
  readonly isReady: boolean;
}

export interface DiscardVersionProps {
  readonly slug: string;
  readonly version: { readonly id: string; readonly no: number };
  /** The draft as it is seen: the marks of its text and of its choices. */
  readonly seen: { readonly text: string; readonly switches: string };
  readonly regulationId: string;
  /** Nothing else is left of the regulation. */
  readonly isOnly: boolean;
}

export interface EndVersionProps {
  readonly slug: string;
  readonly version: { readonly id: string; readonly no: number; readonly inForceUntil: string | null };
  readonly lastYear: number;
}

export interface RenameRegulationProps {
  readonly slug: string;
  readonly regulation: { readonly id: string; readonly name: string };
}
