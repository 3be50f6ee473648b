import type { Resource } from '../../../readers/resource';
import { perMonth, perOptionalUse, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

const REGISTERED = 'cloud-map/registered-resource';

const USAGE = {
  registered: { unit: 'tasks and other resources registered by their services, on average', assume: 1 },
  discoveries: { unit: 'API calls per month that discover resources', assume: 0 },
  queries: { unit: 'DNS queries per month from the internet', assume: 1_000_000 },
} as const;

type Use = Readonly<Record<keyof typeof USAGE, UsageAmount>>;

/**
 * A namespace with DNS names is a hosted zone of Route 53; what services register in any namespace is billed by the month, and discovery
 * through the API by the call. Source: AWS Cloud Map pricing; Amazon Route 53 pricing.
 */
export const cloudMapNamespace = meter({
  reads: {
    'AWS::ServiceDiscovery::HttpNamespace': (r) => namespace(r, 'none'),
    'AWS::ServiceDiscovery::PrivateDnsNamespace': (r) => namespace(r, 'private'),
    'AWS::ServiceDiscovery::PublicDnsNamespace': (r) => namespace(r, 'public'),
  },
  usage: USAGE,
  charges: ({ zone, registers: hasServices }, use) => [
    ...(zone === 'none' ? [] : [perMonth('Hosted zone', 'route-53/hosted-zone')]),
    // Queries from inside a VPC to its private zones are not billed.
    ...(zone === 'public' ? [perUse('Queries', 'route-53/standard-queries', use.queries, { perUnit: 1e-6 })] : []),
    ...(hasServices ? registrations(use) : []),
  ],
});

/** Billed by the month for what is registered by hand. Source: AWS Cloud Map pricing. */
export const cloudMapInstance = meter({
  reads: { 'AWS::ServiceDiscovery::Instance': () => ({}) },
  charges: () => [perMonth('Registered resource', REGISTERED)],
});

/** A namespace, and whose names its hosted zone has. */
interface Namespace {
  readonly zone: 'none' | 'private' | 'public';
  readonly registers: boolean;
}

function namespace(r: Resource, zone: Namespace['zone']): Namespace {
  return { zone, registers: registers(r) };
}

function registrations({ registered, discoveries }: Use): readonly Charge[] {
  return [
    perUse('Registered resources', REGISTERED, registered),
    ...perOptionalUse('Discovery', 'cloud-map/discovery-calls', discoveries, { perUnit: 1e-6 }),
  ];
}

/** Services without instances in the template: those that containers register themselves. */
function registers(namespace: Resource): boolean {
  return namespace
    .referrers('AWS::ServiceDiscovery::Service', 'NamespaceId')
    .some((service) => service.referrers('AWS::ServiceDiscovery::Instance', 'ServiceId').length === 0);
}
