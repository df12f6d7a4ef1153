'use client';

import { Drawn } from './drawn';
import { signSheet } from './signs';

const SHEET = signSheet();

/**
 * The signs of a page, once, out of sight; `Icon` and the marks point to them. It has no width instead of not being shown: so it is there to
 * be used. The page's code holds it, so that it is not sent anew with the elements of each page.
 */
export function SignSheet() {
  return <Drawn as="svg" width={0} height={0} aria-hidden="true" className="absolute" markup={SHEET} />;
}
