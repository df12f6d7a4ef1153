import type { Locale } from '@/lib/domain/access/rules';
import { formatEuro } from '@/lib/platform/i18n/amounts';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { column, type Sheet, sheetOf } from '../../../platform/sheet';
import type { ListedCall } from '../queries/list';
import { callPhase, partsOf } from '../rules';

/** The list as a sheet, a row for each call. Its lines stand in one cell: in a column of amounts they would be counted twice. */
export function callsSheet(calls: readonly ListedCall[], locale: Locale, today: string): Sheet {
  const { calls: words } = messagesFor(locale);
  const heads = words.file.column;
  const said = ({ name, envelopeCents }: ListedCall['lines'][number]) =>
    envelopeCents === null ? name : `${name}: ${formatEuro(envelopeCents, locale)}`;
  return sheetOf<ListedCall>(
    [
      column.text(heads.title, (call) => call.title),
      column.text(heads.phase, (call) => words.phase[callPhase(call, today)]),
      column.text(heads.kind, (call) => words.kind[call.kind]),
      column.date(heads.opens, (call) => call.opensOn),
      column.date(heads.closes, (call) => call.closesOn),
      column.text(heads.regulation, (call) => call.regulation.name),
      column.number(heads.version, (call) => call.regulation.no),
      column.text(heads.sealed, (call) => (call.isSealed ? words.file.yes : null)),
      column.amount(heads.envelope, (call) => call.envelopeCents),
      column.text(heads.lines, (call) => partsOf(call).map(said).join(' | ')),
      column.amount(heads.granted, (call) => call.grantedCents),
    ],
    calls,
  );
}

/** `oproepen-roeselare-2026-11-24`; the day is `YYYY-MM-DD`. The writer adds the ending. */
export function callsFileName(slug: string, day: string, locale: Locale): string {
  return `${messagesFor(locale).calls.file.name}-${slug}-${day}`;
}
