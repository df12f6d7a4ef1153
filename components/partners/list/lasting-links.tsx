import { useLocale, useTranslations } from 'next-intl';
import { addressIn } from '@/components/ui/address-in';
import { PairLine } from '@/components/ui/pair-line';
import { Unfold } from '@/components/ui/unfold';
import type { PartnerLink } from '@/lib/domain/partners/queries/page';

/** More would push the list out of sight; the others unfold. */
const SHOWN = 4;

interface LastingLinksProps {
  readonly slug: string;
  readonly links: readonly PartnerLink[];
  /** How many there are, of which these are the first. */
  readonly total: number;
  /** What the kinds of partner are called. */
  readonly kinds: readonly { readonly code: string; readonly name: string }[];
}

/** Who of here and who of there have a lasting link, pair by pair. */
export function LastingLinks({ slug, links, total, kinds }: LastingLinksProps) {
  const t = useTranslations('partners.list');
  const locale = useLocale();
  const end = ({ id, name, place }: PartnerLink['ours']) => ({
    name,
    href: addressIn(locale, `/m/${slug}/partners/${id}`),
    ...(place === null ? {} : { detail: place }),
  });
  const nameOf = (code: string) => kinds.find((kind) => kind.code === code)?.name ?? code;
  const about = ({ ours, theirs, sinceYear }: PartnerLink) => {
    const pair = t('pair', { ours: nameOf(ours.kind), theirs: nameOf(theirs.kind) });
    return sinceYear === null ? pair : t('pairSince', { pair, year: String(sinceYear) });
  };
  const lines = (some: readonly PartnerLink[]) => (
    <ul className="divide-y divide-line border-line border-b">
      {some.map((link) => (
        <li key={link.id} className="grid items-center gap-x-6 gap-y-1 py-3 wide:grid-cols-[minmax(0,1fr)_220px]">
          <PairLine size="small" ours={[end(link.ours)]} theirs={[end(link.theirs)]} />
          <p className="text-ink-2 text-s">{about(link)}</p>
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="lasting-links" className="mb-6 wide:mb-8">
      <h2 id="lasting-links" className="serif text-xl">
        {t('links')}
      </h2>
      <p className="mt-0.5 mb-2.5 text-ink-2 text-s">{t('linksWhat')}</p>
      <div className="border-ink border-t-[1.5px]">
        {lines(links.slice(0, SHOWN))}
        {links.length > SHOWN && (
          <Unfold summary={t('moreLinks', { count: links.length - SHOWN })} about={t('links')} className="mt-1.5">
            {lines(links.slice(SHOWN))}
            {total > links.length && <p className="mt-2 text-s">{t('linksElsewhere', { count: total - links.length })}</p>}
          </Unfold>
        )}
      </div>
    </section>
  );
}
