import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { translatorFor } from '@/lib/platform/i18n/translator';
import { formatWhen } from '@/lib/platform/i18n/when';
import { column, type Sheet, sheetOf } from '../../../platform/sheet';
import type { ListedPartner } from '../queries/list';
import { writtenKbo } from '../rules';
import { rolesTogether } from '../rules/listing';

/** The list as a sheet. Who one deals with at a partner is no part of it: a file leaves the house. */
export function partnersSheet(rows: readonly ListedPartner[], locale: Locale): Sheet {
  const { partners, partnerships } = messagesFor(locale);
  const { file, list, role: roles } = partners;
  const heads = file.column;
  const t = translatorFor(locale);
  const doesIn = ({ role, what, untilDate }: ListedPartner['roles'][number]) => {
    if (role === null) return list.itself;
    const does = [roles[role], what].filter((part) => part !== '').join(': ');
    return untilDate === null ? does : `${does} (${t('partners.list.until', { day: formatWhen(untilDate, locale) })})`;
  };
  const together = (row: ListedPartner) => rolesTogether(row.roles);
  return sheetOf<ListedPartner>(
    [
      column.text(heads.name, (row) => row.name),
      column.text(heads.kind, (row) => row.kindName),
      column.text(heads.side, (row) => partnerships.side[row.side]),
      column.text(heads.place, (row) => row.place),
      column.text(heads.country, (row) => row.country),
      column.text(heads.kbo, (row) => (row.kbo === null ? null : writtenKbo(row.kbo))),
      column.text(heads.vcode, (row) => row.vcode),
      column.text(heads.website, (row) => row.website),
      // In both columns the partnerships stand in one order, with the same sign between two of them.
      column.text(heads.partnerships, (row) =>
        together(row)
          .map(({ partnership }) => partnership.title)
          .join(' | '),
      ),
      column.text(heads.roles, (row) =>
        together(row)
          .map((each) => each.roles.map(doesIn).join(', '))
          .join(' | '),
      ),
    ],
    rows,
  );
}

/** `partners-roeselare-2026-11-24`; the day is `YYYY-MM-DD`. The writer adds the ending. */
export function partnersFileName(slug: string, day: string, locale: Locale): string {
  return `${messagesFor(locale).partners.file.name}-${slug}-${day}`;
}
