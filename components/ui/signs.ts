import type { MarkShape } from './mark';
import { attribute, type Markup, markup } from './markup';

/**
 * The signs of the look, each drawn once on a page; `SignSheet` has them, and `<use>` shows them in the colour of their text. A
 * `pen` draws lines of 1.8 with round corners.
 */

/** Drawn with one line on a grid of 20. */
const LINES = {
  check: 'm3.5 10.6 4.3 4.4L16.5 5',
  chevron: 'm5 7.5 5 5 5-5',
  clock: 'M10 1.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4ZM10 5.2V10l3.2 2',
  close: 'm4.5 4.5 11 11m0-11-11 11',
  cloud: 'M6.2 15H5.4a3.6 3.6 0 0 1-.6-7.1A5.3 5.3 0 0 1 15 7.4a3.9 3.9 0 0 1-.4 7.6h-.8M10 18v-7.4m-2.9 2.8L10 10.5l2.9 2.9',
  info: 'M10 1.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4ZM10 9v5.4M10 5.6v.6',
  leave: 'M12.5 3H4v14h8.5M8.5 10h9m-3.4-3.6 3.6 3.6-3.6 3.6',
  lock: 'M4 9h12v8.4H4ZM6.8 9V6a3.2 3.2 0 0 1 6.4 0v3',
  menu: 'M2.2 5h15.6M2.2 10h15.6M2.2 15h15.6',
  pencil: 'm3 17 .8-3.9L13.6 3.3a1.6 1.6 0 0 1 2.3 0l.8.8a1.6 1.6 0 0 1 0 2.3L6.9 16.2Zm9-12 3 3',
  person: 'M10 10.2a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4ZM3 17.6c.5-3.3 3.2-5 7-5s6.5 1.7 7 5',
  plug: 'M7 1.5V6m6-4.5V6M4.6 6h10.8v3.6a5.4 5.4 0 0 1-10.8 0ZM10 15v4',
  search: 'M8.3 2.7a5.7 5.7 0 1 0 0 11.4 5.7 5.7 0 0 0 0-11.4Zm4.2 9.9 5.1 5.1',
  swap: 'M2.5 6.6h13.2m-3.4-3.8 3.8 3.8-3.8 3.6M17.5 13.6H4.3m3.4-3.6-3.8 3.6 3.8 3.8',
} as const;

/** Drawn with more than one line, on a grid of 20. */
const SHAPES = {
  // Where an activity is, by the name of its setting: who travels from which post to which. The tips and the ring are those of the threads.
  at_partner: markup`
    <path d="M2.2 4v12M2.2 10h12" class="pen" style="stroke-width:2.2"/>
    <path d="m12 5 6.4 5L12 15Z" fill="currentColor"/>`,
  with_us: markup`
    <path d="M17.8 4v12M8.4 10h9.4" class="pen" style="stroke-width:2.2"/>
    <path d="M8 5 1.6 10 8 15Z" class="pen" style="stroke-width:1.6" stroke-linejoin="round"/>`,
  third_place: markup`
    <path d="M1.5 5v10M18.5 5v10M1.5 10h5.1M13.4 10h5.1" class="pen" style="stroke-width:2.2"/>
    <circle cx="10" cy="10" r="3.4" class="pen" style="stroke-width:2"/>`,
  online: markup`
    <path d="M.8 10h1.9m1.6 0h1.9m7.6 0h1.9m1.6 0h1.9" class="pen" style="stroke-width:2.2"/>
    <circle cx="10" cy="10" r="3.4" class="pen" style="stroke-width:2"/>`,
  at_home: markup`<path d="M2.2 4v12M13.4 5.5v9M2.2 10h11.2" class="pen" style="stroke-width:2.2"/>`,
  balloon: markup`<path d="M2.4 3.2h15.2v10.4H9.4l-4 3.6v-3.6h-3Z" class="pen" stroke-linecap="round"/>`,
  crossed_square: markup`
    <rect x="1.2" y="1.2" width="17.6" height="17.6" rx="2" fill="currentColor"/>
    <path d="m6 6 8 8m0-8-8 8" fill="none" stroke="var(--color-surface)" stroke-width="2.2"/>`,
  dash: markup`<path d="M4.5 10h11" class="pen" style="stroke-width:2.4" stroke-linecap="round"/>`,
  dashed_circle: markup`<circle cx="10" cy="10" r="7.8" class="pen" stroke-dasharray="3.1 3"/>`,
  half_diamond: markup`
    <path d="M10 1.6 18.4 10 10 18.4 1.6 10Z" class="pen" stroke-linecap="round"/>
    <path d="M10 1.6v16.8L1.6 10Z" fill="currentColor"/>`,
  star: markup`<path d="M10 1.8c.9 4.9 3.3 7.3 8.2 8.2-4.9.9-7.3 3.3-8.2 8.2-.9-4.9-3.3-7.3-8.2-8.2 4.9-.9 7.3-3.3 8.2-8.2Z" class="pen" stroke-linecap="round"/>`,
  ticked_circle: markup`
    <circle cx="10" cy="10" r="9" fill="currentColor"/>
    <path d="m5.8 10.4 2.9 2.9 5.6-6.2" fill="none" stroke="var(--color-surface)" stroke-width="2.2" stroke-linejoin="round" stroke-linecap="round"/>`,
  two_uprights: markup`<path d="M7 4v12M13 4v12" class="pen" style="stroke-width:2.6" stroke-linecap="round"/>`,
} as const;

/** The shapes of approaches, on a grid of 16. */
const MARKS: Readonly<Record<MarkShape, string>> = {
  circle: 'M8 1.4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 0 1 8 1.4Z',
  square: 'M2 2h12v12H2Z',
  triangle_up: 'M8 1 15.2 14.2H.8Z',
  diamond: 'M8 .4 15.6 8 8 15.6.4 8Z',
  triangle_down: 'M8 15 .8 1.8h14.4Z',
  ring: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  plus: 'M5.4 1h5.2v4.4H15v5.2h-4.4V15H5.4v-4.4H1V5.4h4.4Z',
  hourglass: 'M1 1.6h14L9.2 8 15 14.4H1L6.8 8Z',
  pentagon: 'M8 1 15 6.2 12.3 14.4H3.7L1 6.2Z',
  half_disc: 'M.8 11.6a7.2 7.2 0 0 1 14.4 0Z',
};

export type Sign = keyof typeof LINES | keyof typeof SHAPES;

/** All signs, for the one place of a page where they are drawn. */
export function signSheet(): Markup {
  const lines = Object.entries(LINES).map(
    ([sign, d]) =>
      markup`<symbol id="sign-${sign}" viewBox="0 0 20 20"><path class="pen"${attribute('style', sign === 'check' ? 'stroke-width:2.2' : null)} d="${d}"/></symbol>`,
  );
  const shapes = Object.entries(SHAPES).map(([sign, shape]) => markup`<symbol id="sign-${sign}" viewBox="0 0 20 20">${shape}</symbol>`);
  const marks = Object.entries(MARKS).map(
    ([shape, d]) =>
      markup`<symbol id="mark-${shape}" viewBox="0 0 16 16"><path${attribute('fill-rule', shape === 'ring' ? 'evenodd' : null)} d="${d}"/></symbol>`,
  );
  return markup`${lines}${shapes}${marks}`;
}
