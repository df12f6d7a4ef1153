import type { ReactNode } from 'react';

export interface Stat {
  readonly label: string;
  readonly figure: ReactNode;
  /** What is counted, in small beside the figure. */
  readonly unit?: ReactNode;
  /** One line of meaning. */
  readonly meaning: ReactNode;
}

/** Figures that matter most, on linen between two hairlines, without boxes; two by two on a phone. */
export function StatRow({ stats }: { readonly stats: readonly Stat[] }) {
  return (
    <dl className="grid grid-cols-2 border-y border-line desktop:grid-cols-4 print:grid-cols-4">
      {stats.map(({ label, figure, unit, meaning }, at) => (
        <div
          key={label}
          className={`py-4 pr-4 desktop:pr-6 print:py-1.5 ${at % 2 === 1 ? 'border-l border-line pl-4 wide:pl-6' : at > 0 ? 'border-line desktop:border-l desktop:pl-6 print:border-l print:pl-4' : ''} ${at > 1 ? 'max-desktop:not-print:border-t max-desktop:border-line' : ''}`}
        >
          <dt className="text-s text-ink-2">{label}</dt>
          <dd>
            <p className="mt-0.5 leading-tight">
              <span
                translate="no"
                className="whitespace-nowrap text-[1.75rem] font-bold tabular-nums lining-nums max-[350px]:text-[1.3rem] wide:text-2xl"
              >
                {figure}
              </span>{' '}
              {unit !== undefined && <span className="text-l text-ink-2">&#8201;{unit}</span>}
            </p>
            <div className="mt-1.5 text-s leading-snug text-ink-2">{meaning}</div>
          </dd>
        </div>
      ))}
    </dl>
  );
}
