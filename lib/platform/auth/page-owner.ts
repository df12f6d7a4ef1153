import { headers } from 'next/headers';
import type { Actor } from '@/lib/domain/access/rules';
import { AppError } from '../errors';

/** The header, and in a form that works without JavaScript the hidden field, that says for whom the page was made from which something is sent. */
export const PAGE_OWNER = 'x-page-owner';

/**
 * False when somebody else signed in to this browser after the page was made: what that page sends is not theirs to save. It keeps from
 * a mistake and not from an attack, so that who says nothing is believed.
 */
export async function isOwnPage(actor: Actor, form?: FormData): Promise<boolean> {
  const owner = form?.get(PAGE_OWNER) ?? (await headers()).get(PAGE_OWNER);
  return owner === null || owner === actor.userId;
}

/** Throws `another_person` when it is not. */
export async function assertOwnPage(actor: Actor): Promise<void> {
  if (!(await isOwnPage(actor))) throw new AppError('another_person', { name: actor.name });
}
