'use client';

import { usePathname } from 'next/navigation';
import { type KeyboardEvent, useId, useRef, useState, useSyncExternalStore } from 'react';
import { BareLink } from '@/components/ui/bare-link';
import { ProperName } from '@/components/ui/proper-name';
import { municipalityKey } from '@/lib/domain/municipalities/rules';

interface MunicipalityListProps {
  /** The one of the address; null outside any. */
  readonly current: string | null;
  readonly municipalities: readonly { readonly slug: string; readonly name: string }[];
  readonly words: { readonly choose: string; readonly search: string; readonly none: string };
}

/** More than these are searched rather than read. */
const READ_AT_A_GLANCE = 7;

/**
 * The room of an address: `/nl/m/roeselare/partnerships/...` is in `/partnerships`. A record belongs to one municipality alone, and
 * who manages the people of one may not of the next.
 */
function roomOf(path: string): string {
  const room = path.split('/')[4];
  return room === undefined || room === 'settings' ? '' : `/${room}`;
}

/** True in a browser that runs code, false on the server: a search that nobody answers is not shown. */
const useRunsCode = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );

/** The other municipalities of a person, each at the room one is in now; searched when they are many. */
export function MunicipalityList({ current, municipalities, words }: MunicipalityListProps) {
  const id = useId();
  const path = usePathname();
  const [search, setSearch] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const searches = useRunsCode() && municipalities.length > READ_AT_A_GLANCE;
  const found = municipalities.filter(({ name }) => municipalityKey(name).includes(municipalityKey(search)));
  const [, locale] = path.split('/');
  const room = current === null ? '' : roomOf(path);

  const goToFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const first = list.current?.querySelector('a');
    if (event.key === 'Enter') first?.click();
    else first?.focus();
  };

  return (
    <>
      {searches ? (
        <div className="px-4 pb-1.5 pt-1">
          <label htmlFor={id} className="block pb-1 text-xs text-ink-2">
            {words.search}
          </label>
          <input
            id={id}
            type="search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={goToFirst}
            autoComplete="off"
            className="min-h-11 w-full rounded-m border border-line-strong bg-surface px-3 text-ink wide:min-h-[38px]"
          />
        </div>
      ) : (
        <p className="whitespace-nowrap px-4 py-1.5 text-xs text-ink-2">{words.choose}</p>
      )}
      <ul ref={list}>
        {found.map(({ slug, name }) => (
          <li key={slug}>
            <BareLink
              href={`/${locale}/m/${slug}${room}`}
              className="flex min-h-11 items-center px-4 text-ink no-underline -outline-offset-3! hover:bg-accent-soft hover:text-ink"
            >
              <ProperName>{name}</ProperName>
            </BareLink>
          </li>
        ))}
      </ul>
      <p role="status" className={found.length === 0 ? 'px-4 py-2.5 text-s text-ink-2' : 'sr-only'}>
        {found.length === 0 ? words.none : ''}
      </p>
    </>
  );
}
