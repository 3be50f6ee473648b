import type { NamedResource } from './names';
import type * as CheckResources from './check-resources';
import type * as Parse from './parse';

export { usageFile } from './usage-file';
export type { NamedResource } from './names';
export { USAGE_SCHEMA, type DataTransfer, type Usage, type UsageValue, type UsageValues } from './usage';

/** What a usage file says, and where each part of it was written. */
export type LocatedUsage = Parse.LocatedUsage;

/**
 * Reads a usage file: YAML or JSON, described by `schema/usage.schema.json`.
 *
 * @param text what the file holds
 * @param file its name, for messages
 * @throws InputError with every mistake in it, each with its place
 */
export function readUsage(text: string, file: string): LocatedUsage {
  // The YAML parser and the schema take longer to load than most templates to price: only a usage file needs them.
  const { parseUsage } = require('./parse') as typeof Parse;
  return parseUsage(text, file);
}

/**
 * Holds a usage file against the resources that it is about.
 *
 * @returns notes on names that fit none of them, for the estimate
 * @throws InputError with every usage key that no resource of its name has
 */
export function checkUsage(usage: LocatedUsage, resources: readonly NamedResource[]): readonly string[] {
  const checks = require('./check-resources') as typeof CheckResources;
  return checks.checkUsage(usage, resources);
}
