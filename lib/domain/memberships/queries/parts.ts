import { sql } from 'drizzle-orm';
import { qualified } from '@/db/json-rows';
import { memberships, offers } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { nameIn } from '@/lib/platform/i18n/naming';

/** What a membership is called everywhere: as the list has it in the reader's language, a free name as it was typed. */
export const membershipTitle = ({ actor }: Reader) =>
  qualified<string>(sql`coalesce(
    (select ${nameIn(actor.locale, offers)} from ${offers} where ${offers.code} = ${memberships.offer}),
    ${memberships.organisation}
  )`);
