import type { ComponentProps } from 'react';
import { type ButtonLook, type ButtonSize, buttonClass } from './button-class';
import { Link } from './link';

interface ButtonLinkProps extends ComponentProps<typeof Link> {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({ look, size, className = '', ...rest }: ButtonLinkProps) {
  return <Link className={`${buttonClass(look, size)} ${className}`} {...rest} />;
}
