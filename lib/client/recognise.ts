import type * as Yaml from 'yaml';

/** Sections that no other file has at its root. */
const SECTIONS = ['client', 'environments'] as const;

/** In block style they begin a line; in flow style, or JSON, they follow a brace or a comma. */
const MAY_BE_CLIENT_FILE = /(^|[{,]\s*)["']?(client|environments)["']?\s*:/m;

/**
 * Whether a text is meant for a client file, whatever is wrong with it: a map with a client or environments, and without a
 * template's resources.
 */
export function isClientFile(text: string): boolean {
  if (!MAY_BE_CLIENT_FILE.test(text)) return false;
  // Loading the YAML parser takes longer than reading a template.
  const { isMap, parseDocument } = require('yaml') as typeof Yaml;
  const { contents } = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  return isMap(contents) && SECTIONS.some((section) => contents.has(section)) && !contents.has('Resources');
}
