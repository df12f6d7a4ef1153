'use server';

import { action } from '@/lib/platform/action';
import { adoptVersion, endVersion } from './commands/adopting';
import { removeAppealText, setAppealText } from './commands/appeal';
import { discardVersion, pasteText, setSwitch, startVersion, unsetSwitch } from './commands/drafting';
import { addRegulation, renameRegulation } from './commands/naming';

export const addRegulationAction = action(addRegulation);
export const renameRegulationAction = action(renameRegulation);
export const pasteTextAction = action(pasteText);
export const setSwitchAction = action(setSwitch);
export const unsetSwitchAction = action(unsetSwitch);
export const startVersionAction = action(startVersion);
export const discardVersionAction = action(discardVersion);
export const adoptVersionAction = action(adoptVersion);
export const endVersionAction = action(endVersion);
export const setAppealTextAction = action(setAppealText);
export const removeAppealTextAction = action(removeAppealText);
