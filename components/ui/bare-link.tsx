import type { ComponentProps } from 'react';

export interface BareLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  readonly href: string;
  /** False leaves the page where it is scrolled to. */
  readonly scroll?: boolean;
}

/**
 * A link to a page of the program: a plain anchor, which `LinkFollower` follows without loading the page anew. Next's own link is a
 * component of the browser for each of them, drawn and woken up one by one, and a page has fifty. Nothing is asked for before a link is
 * followed: no page here can be shown in part before it was read.
 */
export function BareLink({ scroll = true, ...rest }: BareLinkProps) {
  return <a data-follow={scroll ? '' : 'stay'} {...rest} />;
}
