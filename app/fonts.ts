import localFont from 'next/font/local';

/* Subsets (kern, liga, lnum, tnum, pnum, ccmp, locl; Latin-1, dashes, quotes, arrows, comparison signs, the euro), 64.3 kB together. */

/** Source Sans 3, weight axis: text, labels, figures. */
const sans = localFont({
  src: './fonts/source-sans-3.woff2',
  weight: '200 900',
  display: 'swap',
  variable: '--font-source-sans',
  adjustFontFallback: 'Arial',
});

/** Source Serif 4, weight axis: titles and the names of places. */
const serif = localFont({
  src: './fonts/source-serif-4.woff2',
  weight: '200 900',
  display: 'swap',
  preload: false,
  variable: '--font-source-serif',
  adjustFontFallback: 'Times New Roman',
});

/* The rest of the Latin letters: a browser fetches these only when a name on the page needs one. They stand first in the
   stack, because the fallback that belongs to the fonts above would otherwise catch the letter. */

const sansExtended = localFont({
  src: './fonts/source-sans-3-latin-ext.woff2',
  weight: '200 900',
  display: 'swap',
  preload: false,
  variable: '--font-source-sans-extended',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+1EF2-1EFF' }],
});

const serifExtended = localFont({
  src: './fonts/source-serif-4-latin-ext.woff2',
  weight: '200 900',
  display: 'swap',
  preload: false,
  variable: '--font-source-serif-extended',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+1EF2-1EFF' }],
});

export const fonts = [sans, serif, sansExtended, serifExtended].map(({ variable }) => variable).join(' ');
