import { useTranslations } from 'next-intl';
import { Sheet } from '@/components/ui/sheet';
import { SidewaysHint } from '@/components/ui/sideways-hint';
import { decimalsIn, type YearFigures, yearFigures } from '@/lib/domain/resources/rules/year-figures';
import { YearGridCells } from './year-grid-cells';
import { YearGridHead } from './year-grid-head';

interface OtherParticipantsProps {
  readonly year: number;
  /** Each with what it recorded; two records after a merger. */
  readonly participants: readonly { readonly name: string; readonly records: readonly Parameters<typeof yearFigures>[0][] }[];
}

/** What the other municipalities of a joint partnership put into it in the year: their staff time counts together with the own. */
export function OtherParticipants({ year, participants }: OtherParticipantsProps) {
  const t = useTranslations('resources.others');
  const rows = participants.flatMap(({ name, records }): { name: string; figures: YearFigures | null }[] =>
    records.length === 0 ? [{ name, figures: null }] : records.map((record) => ({ name, figures: yearFigures(record) })),
  );
  const decimals = decimalsIn(rows.map(({ figures }) => figures).filter((figures) => figures !== null));
  const caption = t('caption', { year: String(year) });
  return (
    <Sheet title={t('title')} className="mt-6">
      <p className="-mt-2 mb-1 text-s text-ink-2">
        {t('why')} <SidewaysHint />
      </p>
      <section aria-label={caption} tabIndex={0} className="relative -mx-4 overflow-x-auto wide:-mx-6 print:mx-0! print:overflow-visible!">
        <table className="year-grid">
          <caption className="sr-only">{caption}</caption>
          <YearGridHead first={t('municipality')} values={null} />
          <tbody>
            {rows.map(({ name, figures }, at) => (
              <tr key={`${name} ${String(at)}`}>
                <th scope="row">{name}</th>
                <YearGridCells figures={figures} decimals={decimals} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Sheet>
  );
}
