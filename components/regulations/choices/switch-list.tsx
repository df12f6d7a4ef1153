'use client';

import { useTranslations } from 'next-intl';
import { PartNews } from '@/components/form/part-news';
import { useParts } from '@/components/form/use-parts';
import { Button } from '@/components/ui/button';
import { SwitchBlock } from './switch-block';
import type { SwitchListProps } from './switch-props';

/** What a draft has checked, choice by choice, for who may change it. */
export function SwitchList({ slug, versionId, views, boards }: SwitchListProps) {
  const t = useTranslations('regulations');
  const parts = useParts(views, () => import('./switch-dialog').then(({ SwitchDialog }) => SwitchDialog));
  const { open } = parts;
  return (
    <>
      <ul>
        {views.map((view) => {
          const what = t(`switch.${view.id}`);
          const isOn = view.said !== null;
          return (
            <SwitchBlock key={view.id} view={view}>
              <Button
                size="small"
                className="flex-none print:hidden"
                aria-label={isOn ? t('choices.changeWhat', { what }) : t('choices.switchOnWhat', { what })}
                onClick={() => parts.change(view)}
              >
                {isOn ? t('choices.change') : t('choices.switchOn')}
              </Button>
            </SwitchBlock>
          );
        })}
      </ul>
      <div className="px-4 wide:px-6">
        <PartNews parts={parts} />
      </div>
      {open?.part != null && <open.Dialog {...open.steps} slug={slug} versionId={versionId} view={open.part} boards={boards} />}
    </>
  );
}
