'use server';

import { action } from '@/lib/platform/action';
import { endFeed, makeFeed, renewFeed } from './commands';

export const makeFeedAction = action(makeFeed);
export const renewFeedAction = action(renewFeed);
export const endFeedAction = action(endFeed);
