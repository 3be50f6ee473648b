import { plainProperties, type HandedProperties } from '../policy-pack/handed';
import { Properties, UNKNOWN } from './properties';
import { canonicalType, type GuardedResource } from './resource';
import { Stack } from './stack';

/** A resource as the policy SDK hands it to a policy. */
interface Handed {
  readonly type: string;
  readonly urn: string;
  readonly name: string;
  readonly props: HandedProperties;
  readonly opts: { readonly protect: boolean };
  readonly provider?: { readonly props: HandedProperties };
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
    properties: new Properties(plainProperties(props, UNKNOWN)),
    protected: opts.protect,
    references: Object.fromEntries(references),
    ...(provider ? { provider: new Properties(plainProperties(provider.props, UNKNOWN)) } : {}),
  };
}

/** The resources of a stack. */
export function stackOf(resources: readonly Handed[]): Stack {
  return new Stack(resources.map(resourceOf));
}
