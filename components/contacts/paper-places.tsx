import { useTranslations } from 'next-intl';
import type { Confidential } from '@/lib/domain/contacts/queries';
import { PaperPlace } from './paper-place';
import { PaperPlaceEditor } from './paper-place-editor';

interface PaperPlacesProps {
  readonly slug: string;
  readonly partnershipId: string;
  readonly confidential: Pick<Confidential, 'agreementAt' | 'fileAt'>;
  /** Whoever looks keeps them too. */
  readonly keeps: boolean;
}

/** Where the papers of a partnership lie: the agreement, and the file. */
export function PaperPlaces({ slug, partnershipId, confidential, keeps }: PaperPlacesProps) {
  const t = useTranslations('contacts');
  return (
    <div className="mt-5 grid gap-x-12 gap-y-5 border-line border-t pt-5 wide:grid-cols-2">
      {(['agreementAt', 'fileAt'] as const).map((paper) => (
        <section key={paper} aria-label={t(paper)} className="min-w-0">
          <h3 className="mb-1 font-bold">{t(paper)}</h3>
          {keeps ? (
            <PaperPlaceEditor slug={slug} partnershipId={partnershipId} paper={paper} text={confidential[paper]} />
          ) : (
            <PaperPlace text={confidential[paper]} />
          )}
        </section>
      ))}
    </div>
  );
}
