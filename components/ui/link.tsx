import { useLocale } from 'next-intl';
import { addressIn } from './address-in';
import { BareLink, type BareLinkProps } from './bare-link';

interface LinkProps extends Omit<BareLinkProps, 'href'> {
  /** A path without the language: `/help`. */
  readonly href: `/${string}`;
}

/** A link that stays in the reader's language. For server components; it puts no message code into the browser. */
export function Link({ href, ...rest }: LinkProps) {
  const locale = useLocale();
  return <BareLink href={addressIn(locale, href)} {...rest} />;
}
