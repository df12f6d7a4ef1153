import type { Actor } from '@/lib/domain/access/rules';
import { findConfidential } from '@/lib/domain/contacts/queries';
import { listHistory } from '@/lib/domain/history/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { at, type OwnMunicipality } from './people';

/** A made-up contact, as somebody types it. */
export const KOSSI = {
  side: 'theirs',
  contactFunction: 'secretary_general',
  name: 'Kossi  Adjovi ',
  email: ' Kossi@Dogbo.example',
  phone: '+229 01 00 00 00 00',
  remark: 'Liefst per mail.',
};

/** The same as it is kept. */
export const KOSSI_KEPT = { ...KOSSI, name: 'Kossi Adjovi', email: 'kossi@dogbo.example' };

/** Contacts and notes about a partnership, as this actor finds them there. */
export const seenBy = (actor: Actor, municipality: OwnMunicipality, id: string) =>
  withActor(...at(actor, municipality), (reader) => findConfidential(reader, id));

/** The history of a partnership, as this actor reads it there. */
export const told = (actor: Actor, municipality: OwnMunicipality, id: string) =>
  withActor(...at(actor, municipality), (reader) => listHistory(reader, id));
