'use server';

import { action } from '@/lib/platform/action';
import { endPermanentCall, publishCall, raiseEnvelope, withdrawCall } from './commands/deciding';
import { addCallLine, changeCallLine, removeCallLine } from './commands/lines';
import { changeCall, discardCall, prepareCall } from './commands/preparing';

export const prepareCallAction = action(prepareCall);
export const changeCallAction = action(changeCall);
export const discardCallAction = action(discardCall);
export const addCallLineAction = action(addCallLine);
export const changeCallLineAction = action(changeCallLine);
export const removeCallLineAction = action(removeCallLine);
export const publishCallAction = action(publishCall);
export const raiseEnvelopeAction = action(raiseEnvelope);
export const endPermanentCallAction = action(endPermanentCall);
export const withdrawCallAction = action(withdrawCall);
