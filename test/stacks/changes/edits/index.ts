import { BACKUPS } from './backups';
import { CLIENT } from './client';
import { DATA } from './data';
import { FLEETS } from './fleets';
import { LOAD_BALANCERS } from './load-balancers';
import { NETWORK } from './network';

export type { Edit } from './edit';
export { GRAVE } from './grave';

/** Edits that lose nothing: whatever is replaced is told. */
export const ORDINARY = [...CLIENT, ...FLEETS, ...DATA, ...BACKUPS, ...LOAD_BALANCERS, ...NETWORK];
