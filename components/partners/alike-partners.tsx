'use client';

import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { useSearch } from '@/components/form/use-search';
import { Icon } from '@/components/ui/icon';
import { findPartnersLikeAction } from '@/lib/domain/partners/actions';
import type { FoundPartner } from '@/lib/domain/partners/queries/search';
import { searchedName } from '@/lib/domain/places/rules';

/** More would push the form away. */
const SHOWN = 3;

interface AlikePartnersProps {
  readonly slug: string;
  /** The name as far as it is typed. */
  readonly name: string;
  readonly said: string;
  /** Who is called so stands there now, or nobody is. */
  readonly onShown: (name: string) => void;
  readonly line: (found: FoundPartner) => ReactNode;
}

/** Says quietly which partners there are already that are called so, while a new one is typed; when it cannot find out, it says nothing. */
export function AlikePartners({ slug, name, said, onShown, line }: AlikePartnersProps) {
  const asked = searchedName(name);
  const last = useRef<string | null>(null);
  const { state, options, ask } = useSearch<FoundPartner>(async () => {
    const answer = await findPartnersLikeAction(slug, { text: name });
    return answer.ok ? answer.value : null;
  });

  useEffect(() => {
    if (last.current === asked) return;
    last.current = asked;
    ask(asked);
  });

  const shown = useEffectEvent(() => onShown(name));
  useEffect(() => {
    if (state === 'found') shown();
  }, [state]);

  // The last answer stays while the next one is awaited, so that the form does not jump at each letter.
  const found = state === 'failed' ? [] : options.slice(0, SHOWN);
  return (
    <div role="status" className="max-w-[520px]">
      {found.length > 0 && (
        <div className="mt-2.5 flex gap-2 text-s leading-snug">
          <Icon sign="info" className="mt-px flex-none text-ink-2" />
          <div className="min-w-0 [overflow-wrap:anywhere]">
            <p>{said}</p>
            <ul>
              {found.map((partner) => (
                <li key={partner.id} className="py-0.5">
                  {line(partner)}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
