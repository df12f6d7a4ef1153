import { env } from './env';

const HALF_A_YEAR_S = 182 * 86_400;

/** Over https every cookie is for https only. */
export const isHttps = () => env().PUBLIC_URL?.startsWith('https:') ?? false;

/** What a browser remembers: for which municipality somebody worked last, by the part of its address, and how a file separates. */
type Remembered = 'municipality' | 'csv';

/** The cookie that remembers it. */
export const rememberedAs = (what: Remembered) => `${isHttps() ? '__Host-' : ''}tweespan.${what}`;

/** How such a cookie is kept: for half a year, where no script of a page reads it. */
export const remembering = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps(), maxAge: HALF_A_YEAR_S }) as const;
