import type { CSSProperties } from 'react';
import { Drawn } from './drawn';
import { markup } from './markup';

const DYES = {
  title: { woad: 'bg-accent', ring: 'border-both bg-bg', box: 'my-3.5 max-w-[220px] wide:my-0 wide:max-w-none' },
  small: { woad: 'bg-accent', ring: 'border-both bg-surface', box: '' },
  hero: { woad: 'bg-head-accent', ring: 'border-head-both bg-head', box: '' },
} as const;

interface EvenerProps {
  readonly size: keyof typeof DYES;
  readonly className: string;
  readonly style: CSSProperties;
}

/** The bar that keeps both sides pulling alike: half woad, half weld, 4 high, a ring of 22, end ticks. */
export function Evener({ size, className, style }: EvenerProps) {
  const { woad, ring, box } = DYES[size];
  return (
    <Drawn
      as="span"
      aria-hidden="true"
      className={`flex h-[22px] items-center [print-color-adjust:exact] ${box} ${className}`}
      style={style}
      markup={markup`
        <span class="h-[18px] w-1 flex-none ${woad}"></span>
        <span class="h-1 flex-1 ${woad}"></span>
        <span class="-mx-px size-[22px] flex-none rounded-full border-4 ${ring}"></span>
        <span class="h-1 flex-1 bg-weld"></span>
        <span class="h-[18px] w-1 flex-none bg-weld"></span>`}
    />
  );
}
