'use client';

import { ChoiceSet } from '@/components/form/choice-set';
import type { Choice } from '@/components/ui/choice-chips';
import {
  addActivityMembershipAction,
  addActivityPartnershipAction,
  chooseForActivityAction,
  removeActivityMembershipAction,
  removeActivityPartnershipAction,
} from '@/lib/domain/activities/actions';
import type { ActivitySet } from '@/lib/domain/activities/rules';

interface BelongingChoiceProps {
  readonly slug: string;
  /** Of the activity. */
  readonly id: string;
  readonly set: ActivitySet | 'partnerships' | 'memberships';
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly empty: string;
}

/** What an activity belongs to, or what it is about, chosen where it stands. */
export function BelongingChoice({ slug, id: activityId, set, ...looks }: BelongingChoiceProps) {
  return (
    <ChoiceSet
      {...looks}
      choose={(value, chosen) => {
        if (set === 'partnerships')
          return (chosen ? addActivityPartnershipAction : removeActivityPartnershipAction)(slug, { activityId, partnershipId: value });
        if (set === 'memberships')
          return (chosen ? addActivityMembershipAction : removeActivityMembershipAction)(slug, { activityId, membershipId: value });
        return chooseForActivityAction(slug, { activityId, set, code: value, chosen });
      }}
    />
  );
}
