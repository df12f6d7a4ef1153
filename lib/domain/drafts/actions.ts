'use server';

import { action } from '@/lib/platform/action';
import { discardDraft, saveDraft } from './commands';

export const saveDraftAction = action(saveDraft);
export const discardDraftAction = action(discardDraft);
