export type ButtonLook = 'primary' | 'secondary' | 'head';
export type ButtonSize = 'normal' | 'small';

const LOOKS: Record<ButtonLook, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover hover:text-on-accent',
  secondary: 'border-line-strong bg-surface text-ink hover:border-ink hover:text-ink',
  head: 'border-head-ink-2/60 bg-transparent text-head-ink hover:border-head-ink hover:text-head-ink',
};
const SIZES: Record<ButtonSize, string> = {
  normal: 'min-h-[42px] px-4 py-2 text-m',
  small: 'min-h-[38px] px-3 py-1 text-s',
};

/** The classes of a button, for what must look like one. On a phone every target is at least 44 high. */
export function buttonClass(look: ButtonLook = 'secondary', size: ButtonSize = 'normal'): string {
  return [
    'inline-flex cursor-pointer items-center justify-center gap-2 rounded-m border text-center font-semibold leading-tight no-underline',
    'transition-colors max-wide:min-h-11 wide:whitespace-nowrap print:hidden hover:no-underline',
    'disabled:cursor-default disabled:border-line disabled:bg-sunken disabled:text-ink-3',
    LOOKS[look],
    SIZES[size],
  ].join(' ');
}
