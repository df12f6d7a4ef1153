'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useReadAgain } from '@/components/form/use-read-again';
import { SaidLine } from '@/components/ui/said-line';
import type { TypedName } from '@/lib/domain/places/queries';
import { AdoptName } from './adopt-name';

interface TypedNamesProps {
  readonly names: readonly TypedName[];
  readonly mayAdopt: boolean;
}

/** Names that a municipality typed, each with where it is and in how many partnerships it stands; who may adopts them one by one. */
export function TypedNames({ names, mayAdopt }: TypedNamesProps) {
  const t = useTranslations('places.typed');
  const partner = useTranslations('partnerships.partner');
  const { readAgain } = useReadAgain();
  const [said, setSaid] = useState('');
  return (
    <>
      <SaidLine>{said}</SaidLine>
      <ul className="divide-y divide-line">
        {names.map((typed) => {
          const { id, kind, name, place, country, partnerships, obstacle } = typed;
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1.5 py-2.5">
              <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
                <p className="font-semibold leading-snug">{name}</p>
                <p className="text-s leading-snug text-ink-2">
                  <span className="inline-block first-letter:uppercase">
                    {kind === 'place' ? t('where', { kind: t(kind), country }) : t('whereIn', { kind: partner(kind), place, country })}
                  </span>
                  {' · '}
                  {t('standsIn', { count: partnerships })}
                </p>
                {obstacle !== null && <p className="text-s leading-snug">{t(`obstacle.${obstacle}`)}</p>}
              </div>
              {mayAdopt && obstacle === null && (
                <AdoptName
                  typed={typed}
                  onAdopted={() => {
                    setSaid(t('adopted', { name }));
                    readAgain();
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
