import { useLocale, useTranslations } from 'next-intl';
import type { OwnBoard } from '@/lib/domain/boards/queries/page';
import { lastDayOf, sittingOn } from '@/lib/domain/boards/rules/seats';
import { formatWhen } from '@/lib/platform/i18n/when';

interface OwnBoardSectionProps {
  readonly board: OwnBoard;
  readonly today: string;
  /** Its name is the title of the page already. */
  readonly isAlone: boolean;
}

const HEADING = 'mb-1 font-bold text-[1.3rem]';

/** A board as one of its members reads it: what one is there, who else sits there, and what to do when one is involved. In large letters. */
export function OwnBoardSection({ board, today, isAlone }: OwnBoardSectionProps) {
  const t = useTranslations('boards');
  const locale = useLocale();
  const { name, own, interestWay, fewestAble, substitute } = board;
  const Heading = isAlone ? 'h2' : 'h3';
  const last = lastDayOf(own);
  const as = ({ capacity, organisation }: Pick<OwnBoard['own'], 'capacity' | 'organisation'>) =>
    capacity === 'organisation' ? t('seats.for', { organisation }) : t(`capacity.${capacity}`);
  return (
    <section aria-label={name} className="text-[1.06rem] leading-relaxed [&+&]:mt-14 [&+&]:border-line [&+&]:border-t [&+&]:pt-8">
      {!isAlone && (
        <h2 translate="no" className="serif text-2xl wide:text-3xl">
          {name}
        </h2>
      )}
      <p className={isAlone ? '' : 'mt-3'}>
        {t.rich('own.seat', {
          function: t(`function.${own.function}`),
          as: as(own),
          votes: t(own.votes ? 'seats.votes' : 'seats.noVote'),
          b: (words) => <b>{words}</b>,
        })}
      </p>
      <p className="text-ink-2">
        {t('own.term', {
          ends: String(last !== null),
          from: formatWhen(own.fromDate, locale),
          until: last === null ? '' : formatWhen(last, locale),
        })}
      </p>
      <div className="mt-9 grid items-start gap-x-14 gap-y-10 wide:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <div>
          <Heading className={HEADING}>{t('own.who')}</Heading>
          <ul className="border-ink border-t-[1.5px]">
            {sittingOn(board.seats, today).map((seat) => (
              <li key={seat.id} className="border-line border-b py-3">
                <p translate="no" className="font-semibold [overflow-wrap:anywhere]">
                  {seat.name}
                </p>
                <p className="text-ink-2 [overflow-wrap:anywhere]">
                  {t(`function.${seat.function}`)}, {as(seat)}
                  {seat.votes ? '' : `, ${t('seats.noVote')}`}
                </p>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <Heading className={HEADING}>{t('own.interest')}</Heading>
          <div className="grid gap-3">
            <p>{t('own.what')}</p>
            <p>{t(`own.way.${interestWay}`)}</p>
            <p>{t(`own.tooFew.${substitute}`, { count: fewestAble })}</p>
          </div>
        </div>
      </div>
    </section>
  );
}
