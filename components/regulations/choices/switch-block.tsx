import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { RefusedSign } from '@/components/ui/refused-sign';
import type { SwitchView } from './switch-view';

interface SwitchBlockProps {
  readonly view: SwitchView;
  /** The button that opens it, for who may. */
  readonly children?: ReactNode;
}

/** One choice: whether it is checked, what is checked, and on which article of the text it rests. */
export function SwitchBlock({ view: { id, said, article, anchor, troubles }, children }: SwitchBlockProps) {
  const t = useTranslations('regulations');
  const isOn = said !== null;
  const named = t('choices.article', { article });
  return (
    <li className="flex items-start gap-3 border-line border-b px-4 py-3.5 last:border-b-0 wide:px-6">
      <span
        aria-hidden="true"
        className={`mt-0.5 grid size-5 flex-none place-items-center rounded-s border-[1.5px] ${isOn ? 'border-ink text-ink' : 'border-line-strong'}`}
      >
        {isOn && <Icon sign="check" size={14} />}
      </span>
      <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        <h3 className={`first-letter:uppercase ${isOn ? 'font-bold' : 'text-ink-2'}`}>{t(`switch.${id}`)}</h3>
        {troubles.map((trouble) => (
          <p key={trouble} className="mt-1 flex gap-[7px] font-semibold text-legal text-s leading-snug">
            <RefusedSign className="mt-[3px]" />
            <span>{trouble}</span>
          </p>
        ))}
        {isOn ? (
          said.map((line) => (
            <p key={line} className="mt-0.5 first-letter:uppercase">
              {line}
            </p>
          ))
        ) : (
          <p className="text-ink-2 text-s">{t('choices.off')}</p>
        )}
        {article !== '' && <p className="mt-0.5 text-ink-2 text-s">{anchor === null ? named : <a href={anchor}>{named}</a>}</p>}
      </div>
      {children}
    </li>
  );
}
