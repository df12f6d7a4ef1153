import { useLocale, useTranslations } from 'next-intl';
import { addressIn } from '@/components/ui/address-in';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { type Markup, markup } from '@/components/ui/markup';
import { signBox } from '@/components/ui/sign';
import { cell, DASH, row, rowHead, rowLink } from '@/components/ui/table-markup';
import type { Board } from '@/lib/domain/boards/queries/page';
import { warningsOf } from '@/lib/domain/boards/rules/composition';
import { sittingOn } from '@/lib/domain/boards/rules/seats';
import { formatWhen } from '@/lib/platform/i18n/when';
import { WARNING_LOOKS } from '../warnings/warning-words';

interface BoardTableProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly boards: readonly Board[];
  readonly today: string;
}

/** The boards of a municipality: how many sit there, who leads them, and what the decree says of them. */
export function BoardTable({ municipality, boards, today }: BoardTableProps) {
  const t = useTranslations('boards.list');
  const locale = useLocale();

  function attention(board: Board): Markup {
    const warnings = warningsOf(board, today);
    const [gravest] = warnings;
    if (board.endedOn !== null || gravest === undefined) return DASH;
    const { sign, ink } = WARNING_LOOKS[gravest.level];
    const count = warnings.filter(({ level }) => level === gravest.level).length;
    return markup`<span class="inline-flex items-center gap-2">${signBox(`sign-${sign}`, { size: 18, className: ink })}<span>${t(`attention.${gravest.level}`, { count })}</span></span>`;
  }

  const rows = boards.map((board) => {
    const sitting = sittingOn(board.seats, today);
    const voting = sitting.filter(({ votes }) => votes).length;
    const members = t('members', { voting, others: sitting.length - voting });
    const chair = sitting.find((seat) => seat.function === 'chair')?.name;
    const told = attention(board);
    return row([
      rowHead([
        rowLink(addressIn(locale, `/m/${municipality.slug}/grants/boards/${board.id}`), board.name),
        board.endedOn === null ? null : markup`<span class="row-note">${t('ended', { day: formatWhen(board.endedOn, locale) })}</span>`,
        markup`<span class="row-more"><span>${members}</span><span class="block">${chair === undefined ? t('noChair') : t('chairIs', { name: chair })}</span><span class="block">${told}</span></span>`,
      ]),
      cell(members, { className: 'cell-text' }),
      cell(chair === undefined ? DASH : markup`<span translate="no">${chair}</span>`, { className: 'cell-text' }),
      cell(told, { className: 'cell-text' }),
    ]);
  });
  const head = (
    <>
      <ColumnHead>{t('name')}</ColumnHead>
      <ColumnHead>{t('seats')}</ColumnHead>
      <ColumnHead>{t('chair')}</ColumnHead>
      <ColumnHead>{t('points')}</ColumnHead>
    </>
  );
  return <DataTable caption={t('caption', { municipality: municipality.name })} captionHidden head={head} rows={rows} oneColumn />;
}
