import { type CSSProperties, createElement } from 'react';
import type { Markup } from './markup';

interface DrawnProps {
  readonly as: 'div' | 'section' | 'span' | 'svg' | 'table' | 'tbody';
  readonly markup: Markup;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly viewBox?: string;
  readonly fill?: string;
  readonly strokeWidth?: number;
  readonly tabIndex?: number;
  readonly 'aria-hidden'?: 'true';
  readonly 'aria-label'?: string;
}

/**
 * An element with what was drawn for it. Of an element React makes an object on the server, sends it along and makes it again in the
 * browser; a drawing has hundreds and never changes, so it goes as one text. Nothing else sets markup.
 */
export function Drawn({ as, markup, ...rest }: DrawnProps) {
  return createElement(as, { ...rest, dangerouslySetInnerHTML: { __html: markup.toString() } });
}
