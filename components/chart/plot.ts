import type { Markup } from '@/components/ui/markup';

/** A bar to be drawn. Bars of one group stand side by side over one label; null is a place where a figure is missing. */
export interface ChartBar {
  readonly group: string;
  readonly value: number | null;
  /** The figure as it is written on the bar. */
  readonly label: string;
  /** A line that it is held against, at this height; null for none. */
  readonly target: number | null;
  /** The line is only borrowed there. */
  readonly isBorrowed: boolean;
}

/** A bar with what its look says. */
export interface DrawnBar extends ChartBar {
  /** What is planned is hatched, what was spent is full. */
  readonly isHatched: boolean;
  /** 16 by 16, under it. */
  readonly mark: Markup | null;
}

/** How wide a drawing is, in units of one pixel, and how many bars it takes at most. */
export interface ChartSize {
  readonly width: number;
  readonly most: number;
}

export const WIDE: ChartSize = { width: 500, most: 10 };
export const NARROW: ChartSize = { width: 322, most: 5 };

/** The figures of a drawing are 16 units high; this is how wide their signs are, a little generously. */
const DIGIT = 8.1;
const SIGN = 4.2;
/** Between two figures side by side. */
const APART = 5;
/** Right of the figures of the axis. */
const AXIS_GAP = 14;
const RIGHT = 6;
/** Where the largest bar ends and where all stand. */
const TOP = 42;
export const BASE = 224;
/** Wider bars are slabs. */
const BAR_MAX = 58;
const BAR_PART = 0.78;
/** The line never lies at the upper edge. */
const BEYOND = 1.12;
/** Two figures of the axis nearer than this touch. */
const TICK_APART = 18;

export function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/\d/.test(sign) ? DIGIT : SIGN), 0);
}

export interface PlacedBar<B extends ChartBar> {
  readonly bar: B;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly middle: number;
  /** Where its figure stands, and whether that is on the bar itself. */
  readonly label: { readonly y: number; readonly isInside: boolean };
}

export interface Plot<B extends ChartBar> {
  readonly left: number;
  readonly right: number;
  readonly bars: readonly PlacedBar<B>[];
  readonly groups: readonly { readonly label: string; readonly middle: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly isTarget: boolean }[];
  /** The line in parts, from left to right; where it steps, the next part begins at another height. */
  readonly line: readonly LinePart[];
}

export interface LinePart {
  readonly from: number;
  readonly until: number;
  readonly y: number;
  readonly isBorrowed: boolean;
}

/** The last bars of which the figures have room; a group is never cut in two. */
export function shownBars<B extends ChartBar>(bars: readonly B[], { width, most }: ChartSize, axis: number): B[] {
  const widest = Math.max(...bars.slice(-most).map(({ label }) => textWidth(label)), 0) + APART;
  const room = Math.max(1, Math.min(most, Math.floor((width - RIGHT - axis) / widest)));
  const [first, ...rest] = bars.slice(-room);
  const before = bars[bars.length - room - 1];
  const isCut = first !== undefined && before?.group === first.group && rest.some(({ group }) => group !== first.group);
  return isCut ? rest.slice(rest.findIndex(({ group }) => group !== first.group)) : bars.slice(-room);
}

/** Lays out bars against their line. `write` says a figure of the axis. */
export function plotOf<B extends ChartBar>(all: readonly B[], size: ChartSize, write: (value: number) => string): Plot<B> {
  const left = Math.max(...ticksFor(all).map(({ value }) => textWidth(write(value)))) + AXIS_GAP;
  const bars = shownBars(all, size, left);
  const right = size.width - RIGHT;
  const most = highest(bars);
  const yOf = (value: number) => BASE - (value / most) * (BASE - TOP);
  const slot = (right - left) / Math.max(1, bars.length);
  const width = Math.min(slot * BAR_PART, BAR_MAX);
  const placed = bars.map((bar, at) => {
    const middle = left + slot * (at + 0.5);
    const top = yOf(bar.value ?? 0);
    const line = bar.target === null ? null : yOf(bar.target);
    return { bar, x: middle - width / 2, width, top, middle, label: labelOf(top, line) };
  });
  const groups = [...new Set(bars.map(({ group }) => group))].map((label) => {
    const own = placed.filter(({ bar }) => bar.group === label);
    return { label, middle: own.reduce((sum, { middle }) => sum + middle, 0) / own.length };
  });
  return {
    left,
    right,
    bars: placed,
    groups,
    ticks: apart(ticksFor(bars).map((tick) => ({ ...tick, y: yOf(tick.value) }))),
    line: lineOf(placed, slot, yOf),
  };
}

const targetsOf = (bars: readonly ChartBar[]) => bars.map(({ target }) => target).filter((target) => target !== null);

function highest(bars: readonly ChartBar[]): number {
  const line = Math.max(0, ...targetsOf(bars)) * BEYOND;
  return Math.max(line, ...bars.map(({ value }) => value ?? 0)) || 1;
}

/** Zero, the values of the line, and at most one other figure in between or above. */
function ticksFor(bars: readonly ChartBar[]): { readonly value: number; readonly isTarget: boolean }[] {
  // The latest value first: where two of them touch it is the one that is written.
  const targets = [...new Set(targetsOf(bars).reverse())].map((value) => ({ value, isTarget: true }));
  const most = highest(bars);
  const [target] = targets;
  const other = target === undefined || most > 2.4 * target.value ? roundBelow(most) : target.value / 2;
  return [...targets, { value: 0, isTarget: false }, { value: other, isTarget: false }];
}

/** The largest of 1, 2 or 5 with zeros behind it that is not above three quarters of this. */
function roundBelow(most: number): number {
  const size = 10 ** Math.floor(Math.log10(most * 0.75));
  const times = [5, 2, 1].find((each) => each * size <= most * 0.75) ?? 1;
  return times * size;
}

type Tick = Plot<ChartBar>['ticks'][number];

/** What would touch one before it is left out; zero stays, and gives way downwards. */
function apart(ticks: readonly Tick[]): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const touches = kept.some(({ y }) => Math.abs(y - tick.y) < TICK_APART);
    if (!touches) kept.push(tick);
    else if (tick.value === 0) kept.push({ ...tick, y: Math.max(...kept.map(({ y }) => y)) + TICK_APART });
  }
  return kept;
}

/** Over its bar; on it, or over the line, where the line would run through. */
function labelOf(top: number, line: number | null): { y: number; isInside: boolean } {
  const y = top - 8;
  if (line === null || line < y - 15 || line > y + 5) return { y, isInside: false };
  return BASE - top > 30 ? { y: top + 18, isInside: true } : { y: line - 8, isInside: false };
}

function lineOf<B extends ChartBar>(placed: readonly PlacedBar<B>[], slot: number, yOf: (value: number) => number): LinePart[] {
  const parts: LinePart[] = [];
  for (const { bar, middle } of placed) {
    if (bar.target === null) continue;
    const part = { from: middle - slot / 2, until: middle + slot / 2, y: yOf(bar.target), isBorrowed: bar.isBorrowed };
    const last = parts.at(-1);
    const goesOn = last !== undefined && last.y === part.y && last.isBorrowed === part.isBorrowed && meets(last, part);
    parts.splice(goesOn ? -1 : parts.length, 1, goesOn ? { ...part, from: last.from } : part);
  }
  return parts;
}

/** Does a part of the line begin where the one before ends? */
export function meets(before: LinePart, part: LinePart): boolean {
  return Math.abs(before.until - part.from) < 0.01;
}
