export interface CardsToShow<T> {
  readonly all: readonly T[];
  /** So many stand there before all are asked for. */
  readonly first: number;
  readonly nameOf: (each: T) => string;
  /** What is chosen stands there whatever is typed. */
  readonly isChosen: (each: T) => boolean;
  /** The form in which names are compared. */
  readonly fold: (name: string) => string;
}

/**
 * Which cards of a question stand there: the first ones and what is chosen, or, once all were asked for (`typed` is a text then), what is
 * chosen and what has the typed text in its name. `found` counts what has it.
 */
export function cardsShown<T>({ all, first, nameOf, isChosen, fold }: CardsToShow<T>, typed: string | null) {
  if (typed === null) return { shown: all.filter((each, at) => at < first || isChosen(each)), found: all.length };
  const wanted = fold(typed);
  const fits = all.filter((each) => fold(nameOf(each)).includes(wanted));
  return { shown: all.filter((each) => isChosen(each) || fits.includes(each)), found: fits.length };
}
