import NextLink from 'next/link';
import { useLocale } from 'next-intl';
import type { ComponentProps } from 'react';

interface LinkProps extends Omit<ComponentProps<typeof NextLink>, 'href'> {
  /** A path without the language: `/help`. */
  readonly href: `/${string}`;
}

/** A link that stays in the reader's language. For server components; it puts no message code into the browser. */
export function Link({ href, ...rest }: LinkProps) {
  const locale = useLocale();
  return <NextLink href={href === '/' ? `/${locale}` : `/${locale}${href}`} {...rest} />;
}
