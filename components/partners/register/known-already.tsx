'use client';

import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { AlikePartners } from '../alike-partners';
import { optionOf } from '../partner-option';

interface KnownAlreadyProps {
  readonly slug: string;
  /** The name as far as it is typed. */
  readonly name: string;
  readonly onShown: (name: string) => void;
}

/** The partners that are called so already lead to their pages. */
export function KnownAlready({ slug, name, onShown }: KnownAlreadyProps) {
  const t = useTranslations('partners.new');
  const side = useTranslations('partnerships.side');
  return (
    <AlikePartners
      slug={slug}
      name={name}
      said={t('known')}
      onShown={onShown}
      line={(found) => (
        <>
          <Link href={`/m/${slug}/partners/${found.id}`} translate="no" className="inline-block max-wide:py-2.5">
            {found.name}
          </Link>{' '}
          <span className="text-ink-2">{optionOf(found, side(found.side)).detail}</span>
        </>
      )}
    />
  );
}
