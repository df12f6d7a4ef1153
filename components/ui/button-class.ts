export type ButtonLook = 'primary' | 'secondary' | 'head';
export type ButtonSize = 'normal' | 'small';

const LOOKS: Record<ButtonLook, string> = { primary: 'button-primary', secondary: 'button-secondary', head: 'button-head' };
const SIZES: Record<ButtonSize, string> = { normal: 'button-normal', small: 'button-small' };

/** The classes of a button, for what must look like one. On a phone every target is at least 44 high. */
export function buttonClass(look: ButtonLook = 'secondary', size: ButtonSize = 'normal'): string {
  return `button ${LOOKS[look]} ${SIZES[size]}`;
}
