import { hasHttps } from './env';

/** What a cookie of ours is called. Over https the name itself has the browser take it from this very host alone. */
export const cookieName = (name: string) => `${hasHttps() ? '__Host-' : ''}tweespan.${name}`;

/** How a cookie of ours is kept: where no script of a page reads it, and over https for https alone. */
export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: hasHttps() }) as const;
