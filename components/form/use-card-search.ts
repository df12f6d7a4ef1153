import { useRef, useState } from 'react';
import { type CardsToShow, cardsShown } from './cards-shown';

/** Many cards of one question: the first ones, then all of them with a search by name. */
export function useCardSearch<T>(cards: CardsToShow<T>) {
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { shown, found } = cardsShown(cards, typed);

  function showAll() {
    setTyped('');
    // What was pressed is gone, and the search stands there instead.
    requestAnimationFrame(() => field.current?.focus());
  }

  const hasMore = typed === null && shown.length < cards.all.length;
  return { shown, hasMore, showAll, search: typed === null ? null : { field, typed, setTyped, found } };
}
export type CardSearched = NonNullable<ReturnType<typeof useCardSearch>['search']>;
