'use server';

import { action } from '@/lib/platform/action';
import { chooseForPartnership } from './commands/choosing';
import { describePartnership } from './commands/describing';
import { addGoal, changeGoal, removeGoal } from './commands/goals';
import { registerPartnership } from './commands/registering';

export const registerPartnershipAction = action(registerPartnership);
export const describePartnershipAction = action(describePartnership);
export const chooseForPartnershipAction = action(chooseForPartnership);
export const addGoalAction = action(addGoal);
export const changeGoalAction = action(changeGoal);
export const removeGoalAction = action(removeGoal);
