import type { CSSProperties } from 'react';
import { Drawn } from './drawn';
import { type Mark, markDye, markId } from './mark';
import { signAt } from './sign';

interface ApproachMarkProps extends Mark {
  readonly size?: number;
  readonly className?: string;
}

/** Shape first, colour second; the name of the approach always stands beside it, so the mark is silent. */
export function ApproachMark({ size = 16, className = '', ...mark }: ApproachMarkProps) {
  const dye = { '--dye': markDye(mark), width: size, height: size } as CSSProperties;
  return <Drawn as="svg" aria-hidden="true" className={`mark ${className}`.trimEnd()} style={dye} markup={signAt(markId(mark))} />;
}
