import { Properties, UNKNOWN } from './properties';
import { canonicalType, type GuardedResource } from './resource';
import { Stack } from './stack';

/** A resource as the policy SDK hands it to a policy. */
interface Handed {
  readonly type: string;
  readonly urn: string;
  readonly name: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly opts: { readonly protect: boolean };
  readonly provider?: { readonly props: Readonly<Record<string, unknown>> };
  /** @default - none: a resource that is looked at alone */
  readonly propertyDependencies?: Readonly<Record<string, readonly { readonly urn: string }[]>>;
}

/** A resource of the policy SDK in the terms of our rules. */
export function resourceOf({
  type,
  urn,
  name,
  props,
  opts,
  provider,
  propertyDependencies = {},
}: Handed): GuardedResource {
  const references = Object.entries(propertyDependencies).map(([key, on]) => [key, on.map(({ urn }) => urn)] as const);
  return {
    type: canonicalType(type),
    declaredType: type,
    urn,
    name,
    properties: new Properties(plain(props)),
    protected: opts.protect,
    references: Object.fromEntries(references),
    ...(provider ? { provider: new Properties(plain(provider.props)) } : {}),
  };
}

/** The resources of a stack. */
export function stackOf(resources: readonly Handed[]): Stack {
  return new Stack(resources.map(resourceOf));
}

/**
 * The SDK throws where a property is read that only the deployment will tell, and then reports that the policy could not run. We go on
 * with the rest, so that one unknown name does not hide an open port.
 */
function plain(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(object).map((key) => [key, plainValue(() => object[key])]));
}

function plainValue(read: () => unknown): unknown {
  let value: unknown;
  try {
    value = read();
  } catch {
    return UNKNOWN;
  }
  if (Array.isArray(value)) return Object.keys(value).map((at) => plainValue(() => (value as unknown[])[Number(at)]));
  return typeof value === 'object' && value !== null ? plain(value as Readonly<Record<string, unknown>>) : value;
}
