'use server';

import { action } from '@/lib/platform/action';
import { describePartnership } from './commands/describing';
import { continueAs, withdrawForm } from './commands/form';
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
