import NextLink from 'next/link';
import type { ComponentProps } from 'react';

export type BareLinkProps = Omit<ComponentProps<typeof NextLink>, 'prefetch'>;

/**
 * Next's link that asks for nothing before it is followed. No page here can be shown in part before it was read, so asking ahead for all
 * that is in sight brings nothing sooner: it is twenty requests, each looking up who asks, for every page.
 */
export function BareLink(props: BareLinkProps) {
  return <NextLink {...props} prefetch={false} />;
}
