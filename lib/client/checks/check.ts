import type { Problem } from '../../problem';
import type { Draft } from '../draft';

/** Looks at how parts of a file fit together, which the form of one part cannot. Paths are from the root. */
export type Check = (draft: Draft) => readonly Problem[];
