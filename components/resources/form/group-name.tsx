import type { ReactNode } from 'react';

interface GroupNameProps {
  readonly id: string;
  readonly name: string;
  /** What belongs to it, or the value it is held against. */
  readonly remark: string | null;
  readonly children?: ReactNode;
}

/** The name of a group of figures. */
export function GroupName({ id, name, remark, children }: GroupNameProps) {
  return (
    <>
      <h2 id={id} className="font-bold leading-snug first-letter:uppercase max-wide:text-l">
        {name}
      </h2>
      {remark !== null && <p className="text-s text-ink-2">{remark}</p>}
      {children}
    </>
  );
}
