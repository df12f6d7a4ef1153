'use server';

import { action, readAction } from '@/lib/platform/action';
import { addActivity } from './commands/adding';
import { copyActivity, repeatActivity } from './commands/again';
import { changeActivity, dateActivity, moveActivity } from './commands/changing';
import {
  addActivityMembership,
  addActivityPartnership,
  chooseForActivity,
  removeActivityMembership,
  removeActivityPartnership,
} from './commands/choosing';
import { addActivityCost, changeActivityCost, removeActivityCost } from './commands/costs';
import { joinActivity, unjoinActivity } from './commands/joining';
import { addActivityLesson, changeActivityLesson, removeActivityLesson } from './commands/lessons';
import { addActivityParticipants, changeActivityParticipants, removeActivityParticipants } from './commands/participants';
import { addActivityPartner, removeActivityPartner } from './commands/partners';
import { addActivitySession, changeActivitySession, removeActivitySession } from './commands/sessions';
import { tickTravelStep } from './commands/trip';
import { restoreActivity, withdrawActivity } from './commands/withdrawing';
import { changeActivityTexts, noteActivity } from './commands/writing';
import { findAlikeTyped } from './queries/joint';
import { alikeActivitiesInput } from './schema/joint';

export const addActivityAction = action(addActivity);
export const addActivityCostAction = action(addActivityCost);
export const changeActivityCostAction = action(changeActivityCost);
export const removeActivityCostAction = action(removeActivityCost);
export const joinActivityAction = action(joinActivity);
export const unjoinActivityAction = action(unjoinActivity);
export const tickTravelStepAction = action(tickTravelStep);
export const findAlikeActivitiesAction = readAction('findAlikeActivities', alikeActivitiesInput, findAlikeTyped);
export const changeActivityAction = action(changeActivity);
export const dateActivityAction = action(dateActivity);
export const moveActivityAction = action(moveActivity);
export const addActivityMembershipAction = action(addActivityMembership);
export const addActivityPartnershipAction = action(addActivityPartnership);
export const chooseForActivityAction = action(chooseForActivity);
export const removeActivityMembershipAction = action(removeActivityMembership);
export const removeActivityPartnershipAction = action(removeActivityPartnership);
export const addActivityLessonAction = action(addActivityLesson);
export const changeActivityLessonAction = action(changeActivityLesson);
export const removeActivityLessonAction = action(removeActivityLesson);
export const addActivityParticipantsAction = action(addActivityParticipants);
export const changeActivityParticipantsAction = action(changeActivityParticipants);
export const removeActivityParticipantsAction = action(removeActivityParticipants);
export const addActivityPartnerAction = action(addActivityPartner);
export const removeActivityPartnerAction = action(removeActivityPartner);
export const addActivitySessionAction = action(addActivitySession);
export const changeActivitySessionAction = action(changeActivitySession);
export const removeActivitySessionAction = action(removeActivitySession);
export const changeActivityTextsAction = action(changeActivityTexts);
export const noteActivityAction = action(noteActivity);

export const copyActivityAction = action(copyActivity);
export const repeatActivityAction = action(repeatActivity);
export const withdrawActivityAction = action(withdrawActivity);
export const restoreActivityAction = action(restoreActivity);
