import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';

/** Said once, under the header, on every page of the demonstration; nothing stands beside the figures. */
export function DemonstrationStrip() {
  const t = useTranslations('shell.demonstration');
  return (
    <aside className="border-b border-line bg-sunken text-xs text-ink-2 print:border-0 print:bg-transparent">
      <div className="wrap flex flex-wrap items-center gap-x-6 py-[3px]">
        <p className="flex items-center gap-[9px] py-1">
          <Icon sign="info" size={16} />
          {t('strip')}
        </p>
        <Link href="/demonstration" className="flex items-center text-ink-2 hover:text-ink wide:ml-auto max-wide:hidden print:hidden">
          {t('switch')}
        </Link>
      </div>
    </aside>
  );
}
