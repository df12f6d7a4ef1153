'use server';

import { action } from '@/lib/platform/action';
import { confirmYear, reopenRecord, takeOverPlan } from './commands/confirming';
import { recordYear } from './commands/recording';

export const recordYearAction = action(recordYear);
export const takeOverPlanAction = action(takeOverPlan);
export const confirmYearAction = action(confirmYear);
export const reopenRecordAction = action(reopenRecord);
