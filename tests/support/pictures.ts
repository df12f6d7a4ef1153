import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Screen } from './what-a-noun-brings';

/** The folder of the pictures; ignored by git. */
export const PICTURES = fileURLToPath(new URL('../../.look', import.meta.url));

export interface Variant {
  readonly locale: 'nl' | 'en';
  readonly theme: 'light' | 'dark';
  readonly width: 1280 | 390;
}

export const VARIANTS: readonly Variant[] = (['nl', 'en'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((theme) => ([1280, 390] as const).map((width) => ({ locale, theme, width }))),
);

export function pictureOf({ name }: Screen, { locale, theme, width }: Variant): string {
  return path.join(PICTURES, `${name}-${locale}-${theme}-${width}.png`);
}
