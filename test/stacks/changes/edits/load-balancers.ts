import { CERTIFICATE, inFleet, inLoadBalancer, WEB, type File } from '../file';
import type { Edit } from './edit';

/** A file with public servers that stop outside the hours of the client. */
function stoppedAtNight(file: File): File | undefined {
  const isPublic = inLoadBalancer(file, WEB, (balancer) => ({ ...balancer, public: true }));
  return isPublic && inFleet(isPublic, WEB, (fleet) => ({ ...fleet, runningHours: 'support-hours' }));
}

/** What stands in front of servers. */
export const LOAD_BALANCERS: readonly Edit[] = [
  {
    name: 'A load balancer',
    apply: (file) =>
      inFleet(file, WEB, (fleet) =>
        fleet.loadBalancer === undefined ? { ...fleet, loadBalancer: { certificate: CERTIFICATE } } : undefined,
      ),
    may: ['replaced', 'may-be-replaced'],
    how: 'Servers must answer the health check before it is there.',
  },
  {
    name: 'The path of a health check',
    apply: (file) => inLoadBalancer(file, WEB, (balancer) => ({ ...balancer, healthCheckPath: '/up' })),
    may: ['replaced'],
    how: 'Servers answer the new path first.',
  },
  {
    name: 'The port of the servers',
    apply: (file) => inLoadBalancer(file, WEB, (balancer) => ({ ...balancer, targetPort: 9443 })),
    may: ['replaced'],
    how: 'Servers answer on both ports first.',
  },
  {
    name: 'The answer while servers are stopped',
    first: stoppedAtNight,
    apply: (file) => inLoadBalancer(file, WEB, (balancer) => ({ ...balancer, closedAnswer: 'Back in the morning.' })),
    how: 'Nothing to heed: visitors read it from the next stop on.',
  },
  {
    name: 'An internal load balancer becomes public',
    first: (file) => inLoadBalancer(file, WEB, (balancer) => ({ ...balancer, public: false })),
    apply: (file) => inLoadBalancer(file, WEB, (balancer) => ({ ...balancer, public: true })),
    may: ['replaced', 'orphaned'],
    how: 'It gets another DNS name: lower the TTL of what points to it, and change that once the new one answers.',
  },
];
