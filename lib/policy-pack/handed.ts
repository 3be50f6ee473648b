/** Properties of a resource, as the policy SDK of Pulumi hands them to a policy, or as plain data. */
export type HandedProperties = Readonly<Record<string, unknown>>;

/**
 * The SDK throws where a property is read that only the deployment will tell, and then reports that the policy could not run. We go on
 * with the rest, so that one unknown name does not hide everything else.
 *
 * @param unknown - what stands for such a property
 */
export function plainProperties(handed: HandedProperties, unknown: unknown): HandedProperties {
  return Object.fromEntries(Object.keys(handed).map((key) => [key, plainValue(() => handed[key], unknown)]));
}

function plainValue(read: () => unknown, unknown: unknown): unknown {
  let value: unknown;
  try {
    value = read();
  } catch {
    return unknown;
  }
  if (Array.isArray(value))
    return Object.keys(value).map((at) => plainValue(() => (value as unknown[])[Number(at)], unknown));
  return typeof value === 'object' && value !== null ? plainProperties(value as HandedProperties, unknown) : value;
}
