import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import { LinkLine } from './link-line';
import { LinkList } from './link-list';
import type { LinkListProps } from './link-parts';

interface LinksSectionProps extends LinkListProps {
  /** May they be changed here? */
  readonly edits: boolean;
}

/** With whom on the other side a partner has a lasting link; absent where there is none and nobody may add one. */
export function LinksSection({ edits, ...list }: LinksSectionProps) {
  const t = useTranslations('partners.links');
  const { partners, shell } = useMessages();
  const { slug, partner, links } = list;
  if (!edits && links.length === 0) return null;
  return (
    <Sheet title={t('title')} className="mb-4 wide:mb-6">
      {edits ? (
        <FormWords
          refusedBy={['partners', 'partnerships']}
          own={{
            partners: { links: partners.links, page: { finder: partners.page.finder } },
            shell: { form: shell.form, pair: shell.pair },
          }}
        >
          <LinkList {...list} />
        </FormWords>
      ) : (
        <ul className="divide-y divide-line">
          {links.map((link) => (
            <li key={link.id} className="py-3">
              <LinkLine slug={slug} link={link} partnerId={partner.id} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
