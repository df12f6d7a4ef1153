import { Icon } from './icon';

interface RefusedSignProps {
  readonly size?: number;
  readonly className?: string;
}

/** Square with cross: input that cannot be, and legal rules. Nothing else is red. */
export function RefusedSign({ size = 16, className }: RefusedSignProps) {
  return <Icon sign="crossed_square" size={size} className={className} />;
}
