import type { NamedFiles } from '../../lib/patterns/pattern';

/** For props that name no file. */
export const NO_FILES: NamedFiles = {
  text: (name) => {
    throw new Error(`nobody has a file ${name}`);
  },
  folder: (name) => {
    throw new Error(`nobody has a folder ${name}`);
  },
};
