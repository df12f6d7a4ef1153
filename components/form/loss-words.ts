import type { Loss } from './send';

/** The heading over a loss, in `shell.form`. An outdated page calls what is there no more: that was not saved for certain. */
export const lossTitle = (reason: Loss) => (reason === 'outdated' ? 'notSaved' : 'perhapsNotSaved');
