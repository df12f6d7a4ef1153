import { Link } from './link';

export interface Tab {
  readonly href: `/${string}`;
  readonly label: string;
  readonly current: boolean;
}

interface TabsProps {
  /** What the tabs are of: "Deze samenwerking". */
  readonly label: string;
  readonly items: readonly Tab[];
}

/** Links between the pages of one thing. On a phone they scroll in their own row. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav aria-label={label} className="mt-4 overflow-x-auto border-b border-line [scrollbar-width:none] print:hidden">
      <ul className="flex gap-6 wide:gap-7">
        {items.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={`block whitespace-nowrap border-b-[3px] pb-[9px] pt-3 no-underline -outline-offset-4! wide:pt-[9px] ${tab.current ? 'border-accent font-semibold text-ink' : 'border-transparent text-ink-2 hover:text-ink'}`}
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
