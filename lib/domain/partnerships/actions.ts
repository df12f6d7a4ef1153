'use server';

import { action } from '@/lib/platform/action';
import { describePartnership } from './commands/describing';
import { registerPartnership } from './commands/registering';

export const registerPartnershipAction = action(registerPartnership);
export const describePartnershipAction = action(describePartnership);
