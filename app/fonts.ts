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

export const fonts = `${sans.variable} ${serif.variable}`;
