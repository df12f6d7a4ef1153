'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Icon } from './icon';

interface DialogProps {
  readonly title: ReactNode;
  /** One line under the title. */
  readonly context?: ReactNode;
  /** What the cross says to a screen reader. */
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own dialogue over the page: it keeps the keyboard inside, Escape closes it, and focus goes back to where it was. */
export function Dialog({ title, context, close, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const t = useTranslations('shell.form');

  /** Escape and the cross are pressed by mistake: what was typed does not go with them unasked. */
  function leave() {
    const isUnsaved = (box.current?.querySelector('[data-unsaved]') ?? null) !== null;
    if (!isUnsaved || window.confirm(t('leaveDialog'))) onClose();
  }

  // Before the page is painted, and closed before it is taken away: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      className="m-auto max-h-[calc(100dvh-32px)] w-[min(600px,calc(100vw-32px))] max-w-none overflow-y-auto overscroll-contain rounded-m border border-line bg-surface text-ink shadow-float backdrop:bg-[rgb(11_19_24/0.55)]"
    >
      <header className="flex items-start gap-3 px-4 pt-4 wide:px-6 wide:pt-[18px]">
        <div className="min-w-0 flex-1">
          <h2 id={titleId} className="serif text-xl">
            {title}
          </h2>
          {context !== undefined && <p className="mt-1 text-s text-ink-2 [overflow-wrap:anywhere]">{context}</p>}
        </div>
        <button
          type="button"
          onClick={leave}
          aria-label={close}
          className="-mr-2 -mt-1.5 inline-flex size-11 flex-none items-center justify-center rounded-m text-ink-2 hover:text-ink"
        >
          <Icon sign="close" />
        </button>
      </header>
      <div className="px-4 pb-[18px] pt-3 wide:px-6 wide:pb-6">{children}</div>
    </dialog>
  );
}
