import { z } from 'zod';
import { line } from '@/lib/platform/text';
import { REASON_MAX } from '../../texts/rules';

const ofActivity = z.object({ activityId: z.uuid() });

export const copyActivityInput = ofActivity;
export const repeatActivityInput = ofActivity;
export const withdrawActivityInput = ofActivity.extend({ reason: line(REASON_MAX) });
export const restoreActivityInput = ofActivity;
