import { cookieName, cookieOptions } from './cookies';

const HALF_A_YEAR_S = 182 * 86_400;

/** What a browser remembers: for which municipality somebody worked last, by the part of its address, and how a file separates. */
type Remembered = 'municipality' | 'csv';

/** The cookie that remembers it. */
export const rememberedAs = (what: Remembered) => cookieName(what);

/** How such a cookie is kept: for half a year. */
export const remembering = () => ({ ...cookieOptions(), maxAge: HALF_A_YEAR_S });
