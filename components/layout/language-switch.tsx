'use client';

import { usePathname, useSearchParams } from 'next/navigation';

interface LanguageSwitchProps {
  readonly label: string;
  /** On a phone only the other language, where room is short. */
  readonly compact: boolean;
  readonly current: string;
  /** Code and name of each language: `nl`, `Nederlands`. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
}

/** The same page in the other language. A whole page is fetched, so that its language is right from the first letter. */
export function LanguageSwitch({ label, compact, current, languages }: LanguageSwitchProps) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const rest = path.split('/').slice(2).join('/');
  return (
    <nav aria-label={label}>
      <ul className="flex text-s">
        {languages.map(({ code, name }) => (
          <li key={code} className={compact && code === current ? 'max-wide:hidden' : undefined}>
            <a
              href={`/${code}${rest === '' ? '' : `/${rest}`}${query === '' ? '' : `?${query}`}`}
              lang={code}
              hrefLang={code}
              aria-label={`${code.toUpperCase()}, ${name}`}
              aria-current={code === current ? 'true' : undefined}
              className="group flex min-h-11 min-w-8 items-center justify-center px-1 max-wide:min-w-11 hover:no-underline"
            >
              <span
                className={`inline-block border-b-2 pb-0.5 pt-1 uppercase leading-tight ${code === current ? 'border-weld font-bold text-head-ink' : 'border-transparent text-head-ink-2 group-hover:text-head-ink'}`}
              >
                {code}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
