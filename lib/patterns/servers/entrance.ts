import type { Profile } from '../../profile/profile';
import type { Tier } from '../network/props';
import { isShared, type ServersProps, type ServerTier, type TargetProps } from './props';

/** How what stands in front of a fleet reaches its servers, decided. */
export interface EntranceTarget {
  /** Where the servers listen, and whether they speak TLS. */
  readonly target: { readonly port: number; readonly tls: boolean };
  readonly healthCheckPath: string;
}

/** The way in to a fleet: a load balancer with TLS, decided. */
export interface Entrance extends EntranceTarget {
  readonly public: boolean;
  /** Subnet tier that it stands in. */
  readonly tier: Tier;
  /** IPv4 blocks that may connect, or the network's own. */
  readonly allowFrom: 'network' | readonly string[];
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
  allowFrom?: readonly string[],
): Entrance | undefined {
  if (loadBalancer === undefined || isShared(loadBalancer)) return undefined;
  const isPublic = loadBalancer.public ?? false;
  return {
    public: isPublic,
    tier: isPublic ? 'public' : tier,
    allowFrom: allowFrom ?? (isPublic ? [ANYONE] : 'network'),
    ...planTarget(loadBalancer),
    retain: profile.deletionProtection && retire !== true,
    accessLogs: { keepDays: profile.logRetentionDays },
    webFirewall: loadBalancer.webFirewall ?? (isPublic && profile.webFirewall),
  };
}

export function planTarget({ targetPort, targetTls, healthCheckPath }: TargetProps): EntranceTarget {
  return { target: { port: targetPort ?? 443, tls: targetTls ?? true }, healthCheckPath: healthCheckPath ?? '/' };
}
