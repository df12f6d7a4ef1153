import type { ReactNode } from 'react';
import { Icon } from './icon';
import { RefusedSign } from './refused-sign';
import type { Sign } from './signs';

interface NoticeProps {
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** `plain` tells something, in ink; `refused` is input that cannot be, the only one in red. */
  readonly kind?: 'plain' | 'refused';
  readonly sign?: Sign;
  readonly action?: ReactNode;
  /** Read aloud at once when it appears. */
  readonly urgent?: boolean;
  /** Read aloud once the reader is done with what it says now. */
  readonly announced?: boolean;
  readonly className?: string;
}

/** A strip with one message and at most one action. */
export function Notice({
  title,
  children,
  kind = 'plain',
  sign = 'info',
  action,
  urgent = false,
  announced = false,
  className = '',
}: NoticeProps) {
  const refused = kind === 'refused';
  return (
    <div
      role={urgent ? 'alert' : announced ? 'status' : undefined}
      className={`flex flex-wrap items-start gap-x-3 gap-y-2 rounded-m bg-surface px-3 py-2.5 text-s leading-snug ${refused ? 'border-2 border-legal font-semibold text-legal' : 'border-[1.5px] border-ink'} ${className}`}
    >
      {refused ? <RefusedSign size={18} className="mt-0.5" /> : <Icon sign={sign} size={20} className="mt-px" />}
      <div className="min-w-[min(200px,70%)] flex-1 self-center">
        {title !== undefined && <b>{title} </b>}
        {children}
      </div>
      {action}
    </div>
  );
}
