import { useId } from 'react';
import { Drawn } from './drawn';
import { markup } from './markup';

interface LogoProps {
  readonly size?: number;
  /** `head` on the woad band, `sheet` elsewhere. */
  readonly ground?: 'head' | 'sheet';
  readonly className?: string;
}

const DYES = {
  head: { woad: 'var(--color-head-accent)', both: 'var(--color-head-both)', bar: 'var(--color-head-ink)' },
  sheet: { woad: 'var(--color-accent)', both: 'var(--color-both)', bar: 'var(--color-ink)' },
} as const;

/** Two arches on one bar; green where they cross. The word stands beside it, so it has no name of its own. */
export function Logo({ size = 32, ground = 'sheet', className = '' }: LogoProps) {
  // After going to another page the header keeps its ids and the page counts from the start: the name keeps them apart.
  const clip = `logo-${useId()}`;
  const dye = DYES[ground];
  return (
    <Drawn
      as="svg"
      viewBox="0 0 64 64"
      width={size}
      height={size}
      aria-hidden="true"
      fill="none"
      strokeWidth={7}
      className={`flex-none print:[&>path:first-child]:stroke-accent print:[&>path:last-child]:stroke-ink ${className}`}
      markup={markup`
        <path stroke="${dye.woad}" d="M9 55V26a14.5 14.5 0 0 1 29 0v29"/>
        <path stroke="var(--color-weld)" d="M26 55V26a14.5 14.5 0 0 1 29 0v29"/>
        <clipPath id="${clip}"><path d="M5.5 55V26a18 18 0 0 1 36 0v29h-7V26a11 11 0 0 0-22 0v29Z"/></clipPath>
        <path stroke="${dye.both}" clip-path="url(#${clip})" d="M26 26a14.5 14.5 0 0 1 29 0"/>
        <path stroke="${dye.bar}" stroke-width="6" d="M2.5 55h59"/>`}
    />
  );
}
