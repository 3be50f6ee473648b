import type { AwsVpcOrigin } from './words';

/** The load balancer of a fleet, which is spoken to by TLS alone. */
export function vpcOrigin(name: string, fleet: string): AwsVpcOrigin {
  return { kind: 'vpc', name, fleet, port: 443, protocols: ['TLSv1.2'] };
}
