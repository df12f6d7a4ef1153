import { Drawn } from './drawn';
import { boxClass, signAt } from './sign';
import type { Sign } from './signs';

interface IconProps {
  readonly sign: Sign;
  readonly size?: number;
  readonly className?: string;
}

/** A sign in the colour of its text, hidden from a screen reader: the word always stands beside it. */
export function Icon({ sign, size = 18, className = '' }: IconProps) {
  return <Drawn as="svg" width={size} height={size} aria-hidden="true" className={boxClass(className)} markup={signAt(`sign-${sign}`)} />;
}
