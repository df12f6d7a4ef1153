import { z } from 'zod';
import { line, REASON_MAX } from '@/lib/platform/text';

const ofActivity = z.object({ activityId: z.uuid() });

export const copyActivityInput = ofActivity;
export const repeatActivityInput = ofActivity;
export const withdrawActivityInput = ofActivity.extend({ reason: line(REASON_MAX) });
export const restoreActivityInput = ofActivity;
