import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { type ColumnOf, column } from '../../../platform/sheet';
import type { PlaceNames } from '../../partnerships/queries/where';

/** Where a partnership is, so that a sheet can be summed by country; empty for what has no place. */
export function placeColumns<R>(locale: Locale, placesOf: (row: R) => PlaceNames | undefined): ColumnOf<R>[] {
  const heads = messagesFor(locale).partnerships.csv.column;
  return [
    column.text(heads.places, (row) => placesOf(row)?.places.join(', ') ?? null),
    column.text(heads.countries, (row) => placesOf(row)?.countries.join(', ') ?? null),
  ];
}
