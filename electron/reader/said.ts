import type { Loaded } from '../exhibit/load.ts';

/** Said for each file that is read: a slow reading is told from one that hangs. */
export const GOES_ON = 'goes on';

/** What the reader says to the shell: that it goes on, and at the end what it has read. */
export type FromReader = typeof GOES_ON | Loaded;
