import { type ReactNode, useId } from 'react';

interface SheetProps {
  readonly title?: ReactNode;
  /** What and when, at the right of the title. */
  readonly side?: ReactNode;
  readonly children: ReactNode;
  /** `h2` unless the sheet stands deeper. */
  readonly level?: 2 | 3;
  /** `small` stands beside the page: a smaller title, remarks. */
  readonly size?: 'normal' | 'small';
  readonly id?: string;
  readonly className?: string;
}

/** A white sheet on linen with a hairline and no shadow. Never a sheet in a sheet. */
export function Sheet({ title, side, children, level = 2, size = 'normal', id, className = '' }: SheetProps) {
  const titleId = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section
      id={id}
      aria-labelledby={title === undefined ? undefined : titleId}
      className={`min-w-0 scroll-mt-4 rounded-m border border-line bg-surface print:break-inside-avoid ${className}`}
    >
      {title !== undefined && (
        <header className="flex flex-wrap items-baseline gap-x-3 px-4 pt-4 wide:px-6 wide:pt-[18px] print:px-3 print:pt-2">
          <Title
            id={titleId}
            className={`min-w-0 font-bold leading-heading [overflow-wrap:anywhere] ${size === 'small' ? 'text-m' : 'text-l'}`}
          >
            {title}
          </Title>
          {side !== undefined && (
            <div className="min-w-0 basis-full text-s text-ink-2 [overflow-wrap:anywhere] wide:ml-auto wide:basis-auto print:ml-auto print:basis-auto">
              {side}
            </div>
          )}
        </header>
      )}
      <div
        className={`px-4 pb-[18px] wide:px-6 wide:pb-6 print:px-3 print:pb-2 ${title === undefined ? 'pt-[18px] wide:pt-6 print:pt-2' : size === 'small' ? 'pt-1.5 text-s text-ink-2' : 'pt-3 print:pt-1'}`}
      >
        {children}
      </div>
    </section>
  );
}
