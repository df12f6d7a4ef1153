import { Icon } from './icon';
import { Link } from './link';

export interface Tab {
  readonly href: `/${string}`;
  readonly label: string;
  readonly current: boolean;
  /** How many stand there; nothing of none. */
  readonly count?: number;
}

interface TabsProps {
  /** What the tabs are of: "Deze samenwerking". */
  readonly label: string;
  readonly items: readonly Tab[];
}

/** More do not fit beside each other on a phone. */
const PHONE_MAX = 4;

/** Links between the pages of one thing. On a phone, where many do not fit, they are one fold that names the page one is on. */
export function Tabs({ label, items }: TabsProps) {
  const folds = items.length > PHONE_MAX;
  const current = items.find((tab) => tab.current);
  const words = ({ label: name, count = 0 }: Tab) => (
    <>
      {name}
      {count > 0 && <span className="ml-1.5 text-s text-ink-2 tabular-nums">{count}</span>}
    </>
  );
  const row = (
    <ul className={`gap-6 wide:gap-7 ${folds ? 'hidden wide:flex' : 'flex'}`}>
      {items.map((tab) => (
        <li key={tab.href}>
          <Link
            href={tab.href}
            aria-current={tab.current ? 'page' : undefined}
            className={`block whitespace-nowrap border-b-[3px] pb-[9px] pt-3 no-underline -outline-offset-4! wide:pt-[9px] ${tab.current ? 'border-accent font-semibold text-ink' : 'border-transparent text-ink-2 hover:text-ink'}`}
          >
            {words(tab)}
          </Link>
        </li>
      ))}
    </ul>
  );
  if (!folds) {
    return (
      <nav aria-label={label} className="mt-4 overflow-x-auto border-b border-line [scrollbar-width:none] print:hidden">
        {row}
      </nav>
    );
  }
  return (
    <nav aria-label={label} className="mt-4 overflow-x-auto [scrollbar-width:none] wide:border-b wide:border-line print:hidden">
      <details className="group rounded-m border border-line-strong bg-surface wide:hidden">
        <summary className="flex min-h-12 items-center justify-between gap-2.5 px-3.5 py-1.5 font-semibold -outline-offset-4!">
          <span>{current === undefined ? label : words(current)}</span>
          <Icon sign="chevron" size={16} className="group-open:rotate-180" />
        </summary>
        <ul className="divide-y divide-line border-t border-line">
          {items.map((tab) => (
            <li key={tab.href}>
              <Link
                href={tab.href}
                aria-current={tab.current ? 'page' : undefined}
                className={`flex min-h-12 items-center justify-between gap-3 border-l-[5px] px-3 py-1.5 no-underline text-ink -outline-offset-4! hover:text-ink ${tab.current ? 'border-accent bg-accent-soft font-semibold' : 'border-transparent'}`}
              >
                {words(tab)}
              </Link>
            </li>
          ))}
        </ul>
      </details>
      {row}
    </nav>
  );
}
