import { type Markup, markup } from '@/components/ui/markup';
import { signBox } from '@/components/ui/sign';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import type { Thread } from '@/lib/domain/reciprocity/rules/ledger';

/** Nobody knows how many people went: as thin as the thread of one. */
const THINNEST = 3;
const THICKEST = 12;

/** How thick the thread of so many people is, in pixels: more people are never thinner, and a festival does not fill the page. */
export function thicknessOf(people: number): number {
  return people === 0 ? THINNEST : Math.min(THICKEST, Math.round(2 + 1.6 * Math.sqrt(people)));
}

const RING = markup`<i class="thread-ring"></i>`;
const END = markup`<i class="thread-end"></i>`;
const GAP = markup`<i class="line line-gap"></i>`;
const BROKEN = signBox('sign-two_uprights', { size: 20, className: 'text-quiet' });

const OUR_TIP = markup`<svg width="12" height="16" aria-hidden="true" class="fill-accent"><path d="M0 0 12 8 0 16Z"/></svg>`;
const OUR_PLANNED_TIP = markup`<svg width="12" height="16" aria-hidden="true" class="fill-surface stroke-accent" stroke-width="1.6"><path d="M1 1.6 10.6 8 1 14.4Z"/></svg>`;
const THEIR_TIP = markup`<svg width="13" height="16" aria-hidden="true" class="fill-weld stroke-ink" stroke-width="1.4"><path d="M12 1.5v13L1.8 8Z"/></svg>`;
const THEIR_PLANNED_TIP = markup`<svg width="13" height="16" aria-hidden="true" class="fill-surface stroke-ink" stroke-width="1.4"><path d="M12 1.5v13L1.8 8Z"/></svg>`;

interface ThreadLine {
  readonly thread: Pick<Thread, 'setting' | 'status'>;
  /** Of each side, as far as they are known. */
  readonly people: Readonly<Record<Side, number>>;
  /** What stands on it, or nothing. */
  readonly label: Markup | null;
}

/** One thread from where people left to where they arrived; what did not take place breaks at two uprights. Its shape says all without colour. */
export function threadLine({ thread: { setting, status }, people, label }: ThreadLine): Markup {
  const planned = status === 'planned' ? ' line-planned' : '';
  const isBroken = status === 'cancelled';
  const line = (side: Side, more = '') => {
    const thick = markup`--thick:${thicknessOf(people[side])}px`;
    return markup`<i class="line${side === 'theirs' ? ' line-theirs' : ''}${planned}${more}" style="${thick}"></i>`;
  };
  const said = label === null ? null : markup`<span class="thread-label">${label}</span>`;
  switch (setting) {
    case 'at_partner':
      if (isBroken) return markup`${line('ours', ' line-short')}${BROKEN}${said}${GAP}`;
      return markup`${line('ours')}${said}${said === null ? null : line('ours')}${planned === '' ? OUR_TIP : OUR_PLANNED_TIP}`;
    case 'with_us':
      if (isBroken) return markup`${GAP}${said}${BROKEN}${line('theirs', ' line-short')}`;
      return markup`${planned === '' ? THEIR_TIP : THEIR_PLANNED_TIP}${line('theirs')}${said}${said === null ? null : line('theirs')}`;
    case 'third_place':
      return markup`${line('ours')}${isBroken ? BROKEN : RING}${said}${line('theirs')}`;
    case 'online': {
      const dots = markup`<i class="line line-online${planned}"></i>`;
      return markup`${dots}${isBroken ? BROKEN : RING}${said}${dots}`;
    }
    case 'at_home':
      return markup`${line('ours', ' line-short')}${isBroken ? BROKEN : END}${said}${GAP}`;
  }
}
