import { eq } from 'drizzle-orm';
import { guidanceValues } from '@/db/schema';

/** A draft is not in force. */
export const published = eq(guidanceValues.state, 'published');
