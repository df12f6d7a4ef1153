import type { Side } from '@/lib/domain/partnerships/rules/facts';

/** Who it is, as a form holds it: looked for in the list of the municipality, or new. */
export interface WhoValue {
  /** What is typed, or the name of who was chosen. */
  name: string;
  /** Of who was chosen. */
  id: string | null;
  /** What was chosen, to tell two of one name apart. */
  detail: string;
  /** Where who was chosen stands; the column in which one adds, while nobody is. */
  side: Side;
  /** It is not in the list. */
  own: boolean;
  /** Of a new one. */
  kind: string;
}
