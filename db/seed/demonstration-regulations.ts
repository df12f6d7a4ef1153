import type { Actor } from '@/lib/domain/access/rules';
import { adoptVersion } from '@/lib/domain/regulations/commands/adopting';
import { pasteText, setSwitch, startVersion } from '@/lib/domain/regulations/commands/drafting';
import { addRegulation } from '@/lib/domain/regulations/commands/naming';
import { findRegulation, listBoardNames } from '@/lib/domain/regulations/queries/page';
import { switchAsText } from '@/lib/domain/regulations/rules/switches';
import { draftOf } from '@/lib/domain/regulations/rules/versions';
import type { SetSwitchInput } from '@/lib/domain/regulations/schema';
import { withActor } from '@/lib/platform/auth/reader';
import type { Scope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';

type At = readonly [Actor, Scope];
type WithoutPlace<I> = I extends unknown ? Omit<I, 'versionId' | 'base'> : never;
type Choice = WithoutPlace<SetSwitchInput>;

/** One version of a regulation, with the decision of the council; made up. */
interface MadeUpVersion {
  readonly on: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly adoption: { readonly councilDate: string; readonly councilNumber: string; readonly inForceFrom: string };
}

const MUNICIPALITY = 'roeselare';
export const REGULATION = 'Projecten in het Zuiden';

/** Written for the demonstration: no council adopted it. */
const textOf = (maximum: string, year: string) => `Reglement voor projecten in het Zuiden
Deze tekst is een voorbeeld, geschreven voor de demonstratie van Tweespan. Geen enkele gemeenteraad keurde hem goed.

Artikel 1. Doel
De stad steunt projecten van plaatselijke verenigingen, scholen en vierdepijlerinitiatieven met een partner in het Zuiden, binnen het krediet dat in het budget is voorzien.

Artikel 2. Wie kan aanvragen
Een vereniging met of zonder rechtspersoonlijkheid, een school of een plaatselijke groep van een erkende ngo kan een subsidie aanvragen, als haar zetel of werking in Roeselare ligt.

Artikel 3. Afsluitdatum
Een aanvraag is ten laatste op 15 oktober binnen voor een project dat in het jaar daarna begint.

Artikel 4. Activiteit in Roeselare
De aanvrager organiseert minstens één activiteit in Roeselare om inwoners bij het project te betrekken.

Artikel 5. Bedrag
De subsidie bedraagt hoogstens ${maximum} per project en hoogstens 75 % van de kosten die in aanmerking komen.

Artikel 6. Kosten die niet in aanmerking komen
Reiskosten, kosten van containers en lonen in België komen niet in aanmerking.

Artikel 7. Bijlagen
Bij de aanvraag horen de statuten of een lijst van de bestuurders, een projectplan, een begroting, een brief van de plaatselijke partner en een bewijs van het rekeningnummer.

Artikel 8. Advies
De adviesraad internationale samenwerking geeft advies. Een lid dat betrokken is bij een aanvraag, neemt aan dat advies niet deel.

Artikel 9. Beslissing
Het college van burgemeester en schepenen beslist en motiveert elke afwijking van het advies.

Artikel 10. Verslag
De aanvrager bezorgt binnen drie maanden na het einde van het project een inhoudelijk verslag, de facturen met hun betalingsbewijzen en enkele foto’s.

Artikel 11. Inwerkingtreding
Dit reglement is van kracht vanaf ${year}.`;

const amount = (maximum: string): Choice => ({ switch: 'amount', article: '5', maximum, share: '75' });

const VERSIONS: readonly MadeUpVersion[] = [
  {
    on: '2023-04-03',
    text: textOf('€ 6.000', '1 april 2023'),
    choices: [
      { switch: 'closing', article: '3', kind: 'days', days: '15 oktober' },
      { switch: 'body', article: '9', kind: 'college' },
      { switch: 'applicants', article: '2', forms: ['association', 'informal_group', 'ngo', 'school'] },
      { switch: 'local_link', article: '2', kinds: ['seat', 'activity'] },
      amount('6.000'),
      {
        switch: 'annexes',
        article: '7',
        request: ['statutes', 'board_list', 'plan', 'budget', 'partner_letter', 'account_proof'],
        report: ['report_text', 'invoices', 'payment_proof', 'photos'],
      },
      { switch: 'home_activity', article: '4' },
      { switch: 'excluded_costs', article: '6', types: ['travel', 'container', 'wages'] },
    ],
    adoption: { councilDate: '2023-03-27', councilNumber: '2023-GR-041', inForceFrom: '2023-04-01' },
  },
  {
    on: '2025-03-26',
    text: textOf('€ 7.000', '24 maart 2025'),
    choices: [amount('7.000')],
    adoption: { councilDate: '2025-03-24', councilNumber: '2025-GR-036', inForceFrom: '2025-03-24' },
  },
];

/** Who advises: a board of the municipality where there is one. */
async function adviser(at: At): Promise<Choice> {
  const boards = await withActor(...at, listBoardNames);
  const board = boards.find(({ endedOn }) => endedOn === null);
  const common = { switch: 'adviser', article: '8' } as const;
  return board === undefined
    ? { ...common, kind: 'other', name: 'adviesraad internationale samenwerking' }
    : { ...common, kind: 'board', boardId: board.id };
}

async function adopt({ text, choices, adoption }: MadeUpVersion, regulationId: string, at: At): Promise<string> {
  const readDraft = async () => draftOf((await withActor(...at, (reader) => findRegulation(reader, regulationId)))?.versions ?? []);
  const draft = await readDraft();
  if (draft === null) throw new Error(`no draft of ${REGULATION}`);
  const versionId = draft.id;
  must(await pasteText(...at, { versionId, base: { mark: draft.textMark }, text }));
  for (const choice of [...choices, await adviser(at)])
    must(await setSwitch(...at, { ...choice, versionId, base: switchAsText(draft.switches, choice.switch) }));
  must(await adoptVersion(...at, { versionId, ...adoption }));
  return versionId;
}

/**
 * The regulation of the demonstration: adopted, and adopted anew two years later with another maximum. `versionId` answers which version
 * was adopted last.
 */
export function regulationSteps(act: (slug: string) => At): { steps: { on: string; run: () => Promise<void> }[]; versionId: () => string } {
  let regulationId = '';
  let versionId = '';
  const steps = VERSIONS.map((version) => ({
    on: version.on,
    run: async () => {
      const at = act(MUNICIPALITY);
      if (regulationId === '') regulationId = must(await addRegulation(...at, { name: REGULATION })).id;
      else must(await startVersion(...at, { regulationId }));
      versionId = await adopt(version, regulationId, at);
    },
  }));
  return { steps, versionId: () => versionId };
}
