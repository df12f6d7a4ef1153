'use client';

import { usePathname } from 'next/navigation';
import { BareLink } from '@/components/ui/bare-link';

export interface Room {
  /** With the language: `/nl/m/roeselare/partnerships`. */
  readonly href: string;
  /** Other paths whose pages stand in this room. */
  readonly also?: readonly string[];
  /** It is a room by itself: pages under its path stand in others. */
  readonly alone?: boolean;
  readonly label: string;
  /** At the far end of the row. */
  readonly atEnd?: boolean;
}

interface RoomsProps {
  readonly label: string;
  readonly rooms: readonly Room[];
  /** `row` under the header, `list` inside the phone's menu. */
  readonly shape: 'row' | 'list';
}

const SHAPES = {
  row: {
    list: 'flex gap-[30px]',
    link: 'block border-b-4 pb-3 pt-[9px] hover:text-head-ink hover:no-underline -outline-offset-2!',
    current: 'border-weld font-semibold text-head-ink',
    other: 'border-transparent text-head-ink-2',
  },
  list: {
    list: 'flex flex-col',
    link: '-ml-[18px] flex min-h-12 items-center border-l-4 pl-[14px] hover:no-underline -outline-offset-3!',
    current: 'border-weld font-semibold text-head-ink',
    other: 'border-transparent text-head-ink-2',
  },
} as const;

/** The rooms of a municipality; the one we are in carries the weld bar. */
export function Rooms({ label, rooms, shape }: RoomsProps) {
  const path = usePathname();
  const dress = SHAPES[shape];
  return (
    <nav aria-label={label}>
      <ul className={dress.list}>
        {rooms.map((room) => {
          const inside = [room.href, ...(room.also ?? [])].some((each) => path === each || (!room.alone && path.startsWith(`${each}/`)));
          return (
            <li key={room.href} className={room.atEnd && shape === 'row' ? 'ml-auto' : undefined}>
              <BareLink
                href={room.href}
                aria-current={path === room.href ? 'page' : inside ? 'true' : undefined}
                className={`${dress.link} ${inside ? dress.current : dress.other}`}
              >
                {room.label}
              </BareLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
