import { z } from 'zod';

/** Rows on one page of a list. */
export const PAGE_SIZE = 50;

/** The page of a list that an address asks for, from 1; what cannot be read asks for the first. */
export const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number)
  .catch(1);
