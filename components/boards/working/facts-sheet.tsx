import { useMessages, useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { FormWords } from '@/components/form/form-words';
import { DefinitionList } from '@/components/ui/definition-list';
import { Fact } from '@/components/ui/fact';
import { Sheet } from '@/components/ui/sheet';
import { BoardFactEditor } from './board-fact-editor';

/** One row: what is asked, how it reads, and how it is edited. */
export interface BoardFact extends Pick<ComponentProps<typeof BoardFactEditor>, 'name' | 'label' | 'value' | 'rules' | 'hint' | 'options'> {
  readonly shown: ReactNode;
}

interface FactsSheetProps {
  readonly slug: string;
  readonly boardId: string;
  readonly part: 'facts' | 'working';
  readonly facts: readonly BoardFact[];
  /** Whoever looks may edit what stands here. */
  readonly edits: boolean;
}

/** Facts of a board on a sheet, each edited where it stands by who may. */
export function FactsSheet({ slug, boardId, part, facts, edits }: FactsSheetProps) {
  const t = useTranslations('boards');
  const { boards } = useMessages();
  const list = (
    <DefinitionList>
      {facts.map(({ shown, ...fact }) => (
        <Fact key={fact.name} term={fact.label}>
          {edits ? <BoardFactEditor slug={slug} boardId={boardId} display={shown} {...fact} /> : shown || undefined}
        </Fact>
      ))}
    </DefinitionList>
  );
  return (
    <Sheet title={t(`${part}.title`)}>
      {part === 'working' && <p className="mb-1 text-s text-ink-2">{t('working.lead')}</p>}
      {edits ? (
        <FormWords refusedBy={['boards']} own={{ boards: { [part]: boards[part] } }}>
          {list}
        </FormWords>
      ) : (
        list
      )}
    </Sheet>
  );
}
