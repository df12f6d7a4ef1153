'use server';

import { action } from '@/lib/platform/action';
import { describePartnership, registerPartnership } from './commands';

export const registerPartnershipAction = action(registerPartnership);
export const describePartnershipAction = action(describePartnership);
