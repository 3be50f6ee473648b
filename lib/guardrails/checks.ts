import type { Check } from './guardrail';
import type { Properties } from './properties';

/** Value of a property: its type says how the property is read. */
type Value = string | number | boolean;

/** Finds a resource whose property has this value. */
export function foundIf(property: string, value: Value, finding: string): Check {
  return ({ properties }) => (read(properties, property, value) === value ? finding : undefined);
}

/** Finds a resource whose property has any other value, or none. */
export function foundUnless(property: string, value: Value, finding: string): Check {
  return ({ properties }) => (read(properties, property, value) === value ? undefined : finding);
}

/** A check that resources from elsewhere are spared: a replica has what its source has. */
export function unlessFrom(sources: readonly string[], check: Check): Check {
  return (resource, settings) =>
    sources.some((source) => resource.properties.value(source) !== undefined) ? undefined : check(resource, settings);
}

function read(properties: Properties, property: string, value: Value): Value | undefined {
  if (typeof value === 'boolean') return properties.flag(property);
  return typeof value === 'number' ? properties.number(property) : properties.text(property);
}
