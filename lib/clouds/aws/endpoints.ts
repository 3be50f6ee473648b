import type { Endpoint, NamedEndpoint } from '../../profile/endpoints';

/** A VPC endpoint: a `gateway` is free, an `interface` is billed per zone and hour. */
export interface AwsEndpoint {
  readonly kind: 'gateway' | 'interface';
  /** Service without the prefix `com.amazonaws.<region>`, e.g. `ecr.api`. */
  readonly service: string;
}

/**
 * Endpoints that reach the services asked for: gateways first, none twice. A service may have one of each kind, since an interface
 * endpoint of Amazon S3 needs the gateway beside it.
 */
export function awsEndpoints(asked: readonly Endpoint[]): readonly AwsEndpoint[] {
  const all = asked.flatMap(endpointsFor);
  return KINDS.flatMap((kind) => {
    const services = all.filter((endpoint) => endpoint.kind === kind).map(({ service }) => service);
    return [...new Set(services)].map((service) => ({ kind, service }));
  });
}

/** Endpoints of one service. What is named by AWS's own name is reached through an interface. */
export function endpointsFor(endpoint: Endpoint): readonly AwsEndpoint[] {
  return typeof endpoint === 'string' ? ROWS[endpoint] : interfaces(endpoint.aws);
}

const KINDS = ['gateway', 'interface'] as const;

/** Sources: AWS PrivateLink Guide, "AWS services that integrate with AWS PrivateLink" and "Gateway endpoints". */
const ROWS: Readonly<Record<NamedEndpoint, readonly AwsEndpoint[]>> = {
  storage: [{ kind: 'gateway', service: 's3' }],
  tables: [{ kind: 'gateway', service: 'dynamodb' }],
  management: interfaces('ssm', 'ssmmessages', 'ec2messages'),
  deployment: interfaces('cloudformation', 'autoscaling'),
  logs: interfaces('logs'),
  metrics: interfaces('monitoring'),
  keys: interfaces('kms'),
  secrets: interfaces('secretsmanager'),
  registry: interfaces('ecr.api', 'ecr.dkr'),
  compute: interfaces('ec2'),
  tokens: interfaces('sts'),
};

function interfaces(...services: readonly string[]): readonly AwsEndpoint[] {
  return services.map((service) => ({ kind: 'interface', service }));
}
