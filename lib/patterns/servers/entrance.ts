import type { Profile } from '../../profile/profile';
import type { Tier } from '../network/props';
import type { ServersProps, ServerTier } from './props';

/** The way in to a fleet: a load balancer with TLS, decided. */
export interface Entrance {
  readonly public: boolean;
  /** Subnet tier that it stands in. */
  readonly tier: Tier;
  /** IPv4 blocks that may connect, or the network's own. */
  readonly allowFrom: 'network' | readonly string[];
  /** Where the servers listen, and whether they speak TLS. */
  readonly target: { readonly port: number; readonly tls: boolean };
  readonly healthCheckPath: string;
  /** It outlives its stack, unless it is retired first. */
  readonly retain: boolean;
  readonly accessLogs: { readonly keepDays: number };
  readonly webFirewall: boolean;
}

export const ANYONE = '0.0.0.0/0';

export function planEntrance(
  { loadBalancer, retire }: ServersProps,
  tier: ServerTier,
  profile: Profile,
): Entrance | undefined {
  if (loadBalancer === undefined) return undefined;
  const isPublic = loadBalancer.public ?? false;
  return {
    public: isPublic,
    tier: isPublic ? 'public' : tier,
    allowFrom: loadBalancer.allowFrom ?? (isPublic ? [ANYONE] : 'network'),
    target: { port: loadBalancer.targetPort ?? 443, tls: loadBalancer.targetTls ?? true },
    healthCheckPath: loadBalancer.healthCheckPath ?? '/',
    retain: profile.deletionProtection && retire !== true,
    accessLogs: { keepDays: profile.logRetentionDays },
    webFirewall: loadBalancer.webFirewall ?? (isPublic && profile.webFirewall),
  };
}
