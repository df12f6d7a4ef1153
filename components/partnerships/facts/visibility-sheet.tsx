import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import { VISIBILITIES, type Visibility } from '@/lib/domain/partnerships/rules/facts';
import { VisibilityEditor } from './visibility-editor';

interface VisibilitySheetProps {
  readonly municipality: { readonly slug: string };
  readonly partnership: { readonly id: string; readonly visibility: Visibility };
  /** Whoever looks decides it. */
  readonly steers: boolean;
}

/** Who else finds the partnership, and what that means. */
export function VisibilitySheet({ municipality, partnership: { id, visibility }, steers }: VisibilitySheetProps) {
  const t = useTranslations('partnerships');
  const { partnerships } = useMessages();
  const now = (
    <>
      <p className="font-semibold first-letter:uppercase">{t(`visibility.${visibility}`)}</p>
      <p className="text-s text-ink-2">{t(`visible.${visibility}`)}</p>
    </>
  );
  return (
    <Sheet title={t('page.visibility')}>
      {steers ? (
        <FormWords refusedBy={['partnerships']} own={{ partnerships: { page: { visibility: partnerships.page.visibility } } }}>
          <VisibilityEditor
            slug={municipality.slug}
            id={id}
            visibility={visibility}
            options={VISIBILITIES.map((each) => ({ value: each, label: t(`visibility.${each}`), means: t(`visible.${each}`) }))}
          >
            {now}
          </VisibilityEditor>
        </FormWords>
      ) : (
        now
      )}
    </Sheet>
  );
}
