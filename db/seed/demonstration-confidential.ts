import type { Actor } from '@/lib/domain/access/rules';
import { addContact, changeNotes } from '@/lib/domain/contacts/commands';
import type { AddContactInput } from '@/lib/domain/contacts/schema';
import type { Scope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';

/** Made up: nobody of this name works there, and the numbers are nobody's. */
const CONTACTS: readonly Omit<AddContactInput, 'partnershipId'>[] = [
  {
    side: 'theirs',
    contactFunction: 'secretary_general',
    name: 'Célestin Hounsou',
    email: 'celestin.hounsou@dogbo.example',
    phone: '+229 01 00 00 00 00',
    remark: 'Spreekt Frans en Adja. Antwoordt het snelst via WhatsApp.',
  },
  {
    side: 'ours',
    contactFunction: 'committee_chair',
    name: 'Greet Lagrou',
    email: 'greet.lagrou@stedenband.example',
    phone: '051 00 00 00',
  },
];

/** Made up as well. */
const NOTES = {
  notes: 'Het volgende werkbezoek valt best na de regens, in november.\n\nVisa duren nu zes tot acht weken: vraag ze op tijd aan.',
  agreementAt: 'Stadsarchief, doos 2022/14',
  fileAt: 'https://dossiers.roeselare.example/internationaal/dogbo',
  reciprocity: 'Dogbo versterkt zijn burgerlijke stand. Onze dienst Burgerzaken kreeg er een blik van buiten voor terug.',
};

const NOTHING_NOTED = { notes: '', reciprocity: '', agreementAt: '', fileAt: '' };

/** What the coordinator keeps about a partnership for the own municipality. */
export async function keepConfidential(actor: Actor, scope: Scope, partnershipId: string): Promise<void> {
  for (const contact of CONTACTS) must(await addContact(actor, scope, { partnershipId, ...contact }));
  must(await changeNotes(actor, scope, { partnershipId, base: NOTHING_NOTED, change: NOTES }));
}
