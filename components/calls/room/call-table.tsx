import { useLocale, useTranslations } from 'next-intl';
import { addressIn } from '@/components/ui/address-in';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { markAndName } from '@/components/ui/mark';
import { type Markup, markup } from '@/components/ui/markup';
import { cell, DASH, row, rowHead, rowLink } from '@/components/ui/table-markup';
import type { Locale } from '@/lib/domain/access/rules';
import type { ListedCall } from '@/lib/domain/calls/queries/list';
import { partsOf } from '@/lib/domain/calls/rules';
import { formatCents, formatEuro } from '@/lib/platform/i18n/amounts';
import { useCallWords } from '../call-phase';

interface CallTableProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly rows: readonly ListedCall[];
  readonly today: string;
}

/** The calls of a municipality, each one click from its page, with where it stands and how much money there is; under one that is divided its lines. */
export function CallTable({ municipality, rows: calls, today }: CallTableProps) {
  const t = useTranslations('calls');
  const locale = useLocale() as Locale;
  const words = useCallWords(today);
  const all = calls.flatMap((call) => [call.envelopeCents, ...partsOf(call).map((line) => line.envelopeCents)]);
  const decimals = all.some((cents) => cents !== null && cents % 100 !== 0);
  const amount = (cents: number | null) => (cents === null ? DASH : formatCents(cents, locale, { decimals }));
  const inWords = (cents: number | null) =>
    cents === null ? null : markup`<span>${t('room.envelopeOf', { amount: formatEuro(cents, locale) })}</span>`;
  const rows = calls.flatMap((call) => {
    const { id, title, regulation, envelopeCents, grantedCents } = call;
    const { word, when } = words(call);
    const granted = grantedCents > 0 ? note(t('room.granted', { amount: formatEuro(grantedCents, locale) })) : null;
    return [
      row([
        rowHead([
          rowLink(addressIn(locale, `/m/${municipality.slug}/grants/calls/${id}`), markup`<span class="serif text-l">${title}</span>`),
          note(t('room.of', { regulation: regulation.name, no: regulation.no })),
          markup`<span class="row-more"><span>${word}, ${when}</span>${inWords(envelopeCents)}</span>`,
        ]),
        cell([word, note(when)], { className: 'cell-text' }),
        cell([amount(envelopeCents), granted], { figure: true }),
      ]),
      ...partsOf(call).map((line) =>
        row([
          rowHead([
            markup`<span class="approach-name ml-5 font-normal">${markAndName({ shape: line.markShape, colour: line.markColour }, line.name)}</span>`,
            markup`<span class="row-more ml-5">${inWords(line.envelopeCents)}</span>`,
          ]),
          cell(null),
          cell(amount(line.envelopeCents), { figure: true }),
        ]),
      ),
    ];
  });
  const head = (
    <>
      <ColumnHead>{t('room.call')}</ColumnHead>
      <ColumnHead>{t('room.phase')}</ColumnHead>
      <ColumnHead figure>{t('room.envelope')}</ColumnHead>
    </>
  );
  return <DataTable caption={t('room.caption', { municipality: municipality.name })} head={head} rows={rows} oneColumn />;
}

const note = (text: string): Markup => markup`<span class="row-note">${text}</span>`;
