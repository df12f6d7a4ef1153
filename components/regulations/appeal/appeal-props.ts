/** One text, and how it stands: in use, to come, or replaced by a later one. */
export interface AppealView {
  readonly id: string;
  readonly fromDate: string;
  readonly text: string;
  readonly standing: 'used' | 'coming' | 'replaced';
}

export interface AppealListProps {
  readonly slug: string;
  readonly views: readonly AppealView[];
  readonly today: string;
  readonly lastYear: number;
}
