'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { AddPart } from '@/components/form/add-part';
import { useReadAgain } from '@/components/form/use-read-again';
import { Button } from '@/components/ui/button';
import { SavedBriefly } from '@/components/ui/saved-briefly';

interface TextEditorProps {
  readonly slug: string;
  readonly versionId: string;
  readonly text: string;
  /** By which another's change is seen. */
  readonly mark: string;
  /** The text as it is read. */
  readonly children: ReactNode;
}

/** The text of a draft, pasted or changed where it stands. */
export function TextEditor({ slug, versionId, text, mark, children }: TextEditorProps) {
  const t = useTranslations('regulations.text');
  const words = useTranslations('shell.form');
  const { readAgain } = useReadAgain();
  const [isSaved, setSaved] = useState(false);
  return (
    <AddPart
      load={() => import('./text-form').then(({ TextForm }) => TextForm)}
      onOpen={() => setSaved(false)}
      button={(attributes) => (
        <>
          <div className="mb-3 flex flex-wrap items-baseline gap-3 print:hidden">
            <Button {...attributes} size="small">
              {text === '' ? t('paste') : t('change')}
            </Button>
            {isSaved && <SavedBriefly>{words('saved')}</SavedBriefly>}
          </div>
          {children}
        </>
      )}
    >
      {(TextForm, close) => (
        <TextForm
          slug={slug}
          versionId={versionId}
          text={text}
          mark={mark}
          onCancel={close}
          onKept={() => {
            close();
            setSaved(true);
            readAgain();
          }}
        />
      )}
    </AddPart>
  );
}
