import type * as RootKeys from './root-keys';

/** Sections that no template has at its root. */
const SECTIONS: readonly string[] = ['client', 'environments'];

/** In block style they begin a line; in flow style, or JSON, they follow a brace or a comma. */
const MAY_BE_CLIENT_FILE = /(^|[{,]\s*)["']?(client|environments)["']?\s*:/m;

/**
 * Whether a text is meant for a client file, whatever is wrong with it: a map with a client or environments, and without a
 * template's resources.
 */
export function isClientFile(text: string): boolean {
  if (!MAY_BE_CLIENT_FILE.test(text)) return false;
  // Loading the YAML parser takes longer than reading a template.
  const { rootKeys } = require('./root-keys') as typeof RootKeys;
  const keys = rootKeys(text);
  return keys.some((key) => SECTIONS.includes(key)) && !keys.includes('Resources');
}
