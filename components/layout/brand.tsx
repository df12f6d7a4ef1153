import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Logo } from '@/components/ui/logo';

interface BrandProps {
  readonly href: `/${string}`;
  /** In the workspace a phone has room for the logo alone. */
  readonly wordOnPhone: boolean;
}

/** Logo and word on the woad band; leads to the start. */
export function Brand({ href, wordOnPhone }: BrandProps) {
  const t = useTranslations('shell');
  return (
    <Link href={href} aria-label={t('home')} className="flex min-h-11 items-center gap-[11px] hover:no-underline max-[360px]:gap-2">
      <Logo ground="head" />
      <span
        className={`font-serif text-[1.3rem] font-semibold leading-none tracking-[-0.01em] max-[360px]:text-[1.1rem] ${wordOnPhone ? '' : 'max-wide:hidden'}`}
      >
        {t('name')}
      </span>
    </Link>
  );
}
