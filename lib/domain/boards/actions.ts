'use server';

import { action } from '@/lib/platform/action';
import { addBoard, changeBoard, countBoard, endBoard } from './commands/describing';
import { addSeat, changeSeat, endSeat, removeSeat } from './commands/seats';

export const addBoardAction = action(addBoard);
export const changeBoardAction = action(changeBoard);
export const countBoardAction = action(countBoard);
export const endBoardAction = action(endBoard);
export const addSeatAction = action(addSeat);
export const changeSeatAction = action(changeSeat);
export const endSeatAction = action(endSeat);
export const removeSeatAction = action(removeSeat);
