import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { BareLink } from './bare-link';
import { Evener } from './evener';
import { ProperName } from './proper-name';

export interface PairPlace {
  readonly name: string;
  /** Country and region, small under the name. */
  readonly detail?: string;
  /** The address of its own page, with the language. */
  readonly href?: string;
}

export type PairSize = 'title' | 'small' | 'hero';

interface PairLineProps {
  readonly ours: readonly PairPlace[];
  readonly theirs: readonly PairPlace[];
  /** `title` is the heading of a page, `small` a line in a sheet, `hero` the line on the woad band. */
  readonly size?: PairSize;
}

const NAMES: Record<PairSize, string> = {
  title: 'text-[2.3rem] wide:text-[3.1rem]',
  small: 'text-[1.25rem] wide:text-xl',
  hero: 'text-[1.3rem]',
};
const GRIDS: Record<PairSize, string> = {
  title: 'grid-cols-1 wide:grid-cols-[fit-content(42%)_minmax(90px,1fr)_fit-content(42%)] wide:gap-x-[26px]',
  small: 'grid-cols-[fit-content(46%)_minmax(30px,1fr)_fit-content(46%)] gap-x-2.5 wide:gap-x-[18px]',
  hero: 'grid-cols-[fit-content(46%)_minmax(30px,1fr)_fit-content(46%)] gap-x-3 wide:gap-x-[18px]',
};

/**
 * Place, evener, place. Several places stand under each other; as a title it is one column on a phone.
 * Read aloud as the names alone: "Roeselare en Dogbo".
 */
export function PairLine({ ours, theirs, size = 'title' }: PairLineProps) {
  const t = useTranslations('shell.pair');
  const Heading = size === 'title' ? 'h1' : 'p';
  const lineRow = ours.length * 2 + 1;
  const spot =
    size === 'title'
      ? '[grid-row:var(--phone-row)] wide:[grid-row:var(--row)] wide:[grid-column:var(--column)]'
      : '[grid-row:var(--row)] [grid-column:var(--column)]';
  const before = (index: number, count: number) => (index === count - 1 ? ` ${t('and')} ` : ', ');
  const entries = [
    ...ours.map((place, i) => ({ place, joint: i === 0 ? '' : before(i, ours.length), phoneRow: 1 + i * 2, row: 1 + i * 2, column: 1 })),
    ...theirs.map((place, i) => ({
      place,
      joint: i === 0 ? ` ${t(ours.length + theirs.length === 2 ? 'and' : 'with')} ` : before(i, theirs.length),
      phoneRow: lineRow + 1 + i * 2,
      row: 1 + i * 2,
      column: 3,
    })),
  ];

  return (
    <div className={`grid items-center ${GRIDS[size]}`}>
      <Heading className="contents">
        {entries.map(({ place, joint, phoneRow, row, column }) => (
          <span
            key={`${column}-${place.name}`}
            className={`serif min-w-0 ${NAMES[size]} ${row > 1 ? 'mt-3' : ''} ${spot}`}
            style={cell(phoneRow, row, column)}
          >
            {joint !== '' && <span className="sr-only">{joint}</span>}
            {place.href === undefined ? (
              <ProperName>{place.name}</ProperName>
            ) : (
              <BareLink href={place.href} className="text-inherit">
                <ProperName>{place.name}</ProperName>
              </BareLink>
            )}
          </span>
        ))}
      </Heading>
      <Evener size={size} className={spot} style={cell(lineRow, 1, 2)} />
      {entries.map(({ place, phoneRow, row, column }) =>
        place.detail === undefined ? null : (
          <span
            key={`${column}-${place.name}`}
            className={`min-w-0 self-start pt-1 text-s ${size === 'hero' ? 'text-head-ink-2' : 'text-ink-2'} ${spot}`}
            style={cell(phoneRow + 1, row + 1, column)}
          >
            {place.detail}
          </span>
        ),
      )}
    </div>
  );
}

/** Where an item stands: its row on a phone, where a title is one column, and its cell on a wide screen. */
function cell(phoneRow: number, row: number, column: number): CSSProperties {
  return { '--phone-row': phoneRow, '--row': row, '--column': column } as CSSProperties;
}
