import type { Seat } from '@/lib/domain/boards/queries/page';

export interface SeatListProps {
  readonly slug: string;
  readonly boardId: string;
  readonly today: string;
  readonly seats: readonly Seat[];
  /** Who has an account by which one comes into boards here. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The board exists no more: nobody gets a seat in it. */
  readonly hasEnded: boolean;
}
