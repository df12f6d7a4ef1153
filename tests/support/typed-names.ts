import { describePartner } from '@/lib/domain/partnerships/commands/partner-places';
import { adoptLocalGovernment, adoptPlace } from '@/lib/domain/places/commands';
import { platformScope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { rows } from './database';
import { atVvsg } from './people';
import { by, placesOf } from './places-as-seen';
import { activePartnership } from './worlds';

/** A name that no other test types; with two spellings of it that count as one name. */
export const aName = () => {
  const letters = Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 8);
  return [`Qx${letters}OWN`, `QX${letters.toUpperCase()}own`] as const;
};

/** A partnership at a place that was typed. */
export const partnershipAt = (name: string) =>
  activePartnership({
    approach: 'city_to_city',
    places: [{ name, country: 'BJ' }],
    since: '2010',
    formality: 'partnership',
    title: 'Stedenband',
  });
const grouping = (name: string) => ({ partnerKind: 'grouping_of_local_governments', name });
export const administrator = atVvsg('administrator');
export const adopt = {
  place: (placeId: string) => adoptPlace(administrator, platformScope(administrator), { placeId }),
  government: (localGovernmentId: string) => adoptLocalGovernment(administrator, platformScope(administrator), { localGovernmentId }),
};

/** A partnership at a place of that name with a grouping of that name. */
export async function partnershipWithGrouping(place: string, government: string) {
  const partnership = await partnershipAt(place);
  const [there] = await placesOf(partnership.municipality, partnership.id);
  const placeId = there?.id ?? '';
  const base = { partnerKind: 'local_government', name: there?.name ?? '' };
  must(
    await describePartner(...by(partnership.municipality), { partnershipId: partnership.id, placeId, base, change: grouping(government) }),
  );
  return { ...partnership, placeId };
}

/** Of a partnership with one place. */
export const governmentOf = async (id: string) =>
  (await rows<{ id: string }>('select local_government_id as id from partnership_places where partnership_id = $1', [id]))[0]?.id ?? '';
