import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import type { PartnerInPartnership } from '@/lib/domain/partners/queries/of-partnership';
import { SHARED_KINDS } from '@/lib/domain/partners/rules';
import { PartnerBoard } from './partner-board';
import { PartnerColumns } from './partner-columns';

interface PartnersSheetProps {
  readonly slug: string;
  /** The partnership. */
  readonly id: string;
  readonly partners: readonly PartnerInPartnership[];
  /** The list of kinds of partners. */
  readonly kinds: readonly { readonly code: string; readonly name: string }[];
  readonly today: string;
  /** Does whoever looks say it for the own municipality? */
  readonly keeps: boolean;
}

/** Who takes part beside the local governments, on both sides: of the own municipality, and of the others that take part. */
export function PartnersSheet({ slug, id, partners, kinds, today, keeps }: PartnersSheetProps) {
  const t = useTranslations('partners.inPartnership');
  const { partners: words } = useMessages();
  const { inPartnership, does, role } = words;
  return (
    <Sheet id="partners" title={t('title')}>
      {keeps ? (
        <FormWords refusedBy={['partnerships', 'places', 'partners']} own={{ partners: { inPartnership, does, role } }}>
          <PartnerBoard slug={slug} id={id} partners={partners} kinds={kinds.filter(({ code }) => !SHARED_KINDS.has(code))} today={today} />
        </FormWords>
      ) : (
        <PartnerColumns slug={slug} partners={partners} today={today} />
      )}
    </Sheet>
  );
}
