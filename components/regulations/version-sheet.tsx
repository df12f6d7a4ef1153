import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import type { RegulationVersion } from '@/lib/domain/regulations/queries/page';
import { SwitchBlock } from './choices/switch-block';
import { SwitchList } from './choices/switch-list';
import type { SwitchView } from './choices/switch-view';
import { RegulationText } from './text/regulation-text';
import { TextEditor } from './text/text-editor';
import { VersionStanding } from './versions/version-standing';

interface VersionSheetProps {
  readonly slug: string;
  readonly version: RegulationVersion;
  readonly text: string;
  readonly views: readonly SwitchView[];
  /** Boards that can advise. */
  readonly boards: readonly { readonly id: string; readonly name: string }[];
  readonly today: string;
  /** It is a draft, and whoever looks may change it. */
  readonly edits: boolean;
}

/** One version: what is checked at the left, what the council wrote at the right. */
export function VersionSheet({ slug, version, text, views, boards, today, edits }: VersionSheetProps) {
  const t = useTranslations('regulations');
  const { regulations } = useMessages();
  const {
    choices,
    closing,
    adviser,
    body,
    form,
    link,
    annex,
    reportPart,
    excluded,
    field,
    switch: switches,
    text: textWords,
  } = regulations;
  const read = text === '' ? <p className="text-ink-2">{t('text.empty')}</p> : <RegulationText text={text} />;
  const title = 'px-4 py-3 font-bold text-l leading-heading wide:px-6 wide:py-3.5';
  return (
    <div className="rounded-m border border-line bg-surface">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line border-b px-4 py-3 wide:flex-nowrap wide:px-6">
        <VersionStanding version={version} today={today} />
        <a href="#versions" className="flex-none text-s max-wide:py-2.5 print:hidden">
          {t('version.all')}
        </a>
      </div>
      <FormWords
        refusedBy={['municipalities', 'regulations', 'resources']}
        own={{
          regulations: {
            choices,
            closing,
            adviser,
            body,
            form,
            link,
            annex,
            reportPart,
            excluded,
            field,
            switch: switches,
            text: textWords,
          },
        }}
      >
        <div className="grid desktop:grid-cols-2">
          <section aria-labelledby="choices" className="min-w-0">
            <h2 id="choices" className={`border-line border-b ${title}`}>
              {t('choices.title')}
            </h2>
            {edits ? (
              <SwitchList slug={slug} versionId={version.id} views={views} boards={boards} />
            ) : (
              <ul>
                {views.map((view) => (
                  <SwitchBlock key={view.id} view={view} />
                ))}
              </ul>
            )}
          </section>
          <div className="min-w-0 rounded-br-m border-line max-desktop:border-t desktop:border-l desktop:bg-bg/50">
            <section
              aria-labelledby="text"
              // Longer than the window, it scrolls by itself: by keys too.
              tabIndex={0}
              className="desktop:sticky desktop:top-0 desktop:max-h-dvh desktop:overflow-y-auto print:max-h-none print:overflow-visible"
            >
              <h2 id="text" className={`border-line border-b ${title}`}>
                {t('text.title')}
              </h2>
              <div className="px-4 py-4 wide:px-6">
                {edits ? (
                  <TextEditor slug={slug} versionId={version.id} text={text} mark={version.textMark}>
                    {read}
                  </TextEditor>
                ) : (
                  read
                )}
              </div>
            </section>
          </div>
        </div>
      </FormWords>
    </div>
  );
}
