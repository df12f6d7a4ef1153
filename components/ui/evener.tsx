import type { CSSProperties } from 'react';

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
    <span aria-hidden="true" className={`flex h-[22px] items-center [print-color-adjust:exact] ${box} ${className}`} style={style}>
      <span className={`h-[18px] w-1 flex-none ${woad}`} />
      <span className={`h-1 flex-1 ${woad}`} />
      <span className={`-mx-px size-[22px] flex-none rounded-full border-4 ${ring}`} />
      <span className="h-1 flex-1 bg-weld" />
      <span className="h-[18px] w-1 flex-none bg-weld" />
    </span>
  );
}
