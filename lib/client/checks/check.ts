import type { Problem } from '../../problem';
import type { Draft } from '../draft';
import type { Sources } from '../../located/sources';

/**
 * Looks at how parts of a file fit together, which no schema of one part can. Paths are from the root; places are added later
 * unless the check gives one.
 */
export type Check = (draft: Draft, sources: Sources) => readonly Problem[];
