'use server';

import { action } from '@/lib/platform/action';
import { chooseForPartnership } from './commands/choosing';
import { describePartnership } from './commands/describing';
import { continueAs, withdrawForm } from './commands/form';
import { addGoal, changeGoal, removeGoal } from './commands/goals';
import { changeLifeCycle, withdrawLifeCycle } from './commands/life';
import { registerPartnership } from './commands/registering';
import { correctStart } from './commands/since';
import { restorePartnership, withdrawPartnership } from './commands/withdrawing';

export const registerPartnershipAction = action(registerPartnership);
export const describePartnershipAction = action(describePartnership);
export const changeLifeCycleAction = action(changeLifeCycle);
export const withdrawLifeCycleAction = action(withdrawLifeCycle);
export const continueAsAction = action(continueAs);
export const withdrawFormAction = action(withdrawForm);
export const correctStartAction = action(correctStart);
export const withdrawPartnershipAction = action(withdrawPartnership);
export const restorePartnershipAction = action(restorePartnership);
export const chooseForPartnershipAction = action(chooseForPartnership);
export const addGoalAction = action(addGoal);
export const changeGoalAction = action(changeGoal);
export const removeGoalAction = action(removeGoal);
