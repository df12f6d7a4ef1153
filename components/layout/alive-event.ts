/** Told once all of the page answers: the code of every part of it has arrived. */
export const ALIVE = 'tweespan:alive';
