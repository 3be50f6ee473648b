import { createHash } from 'node:crypto';
import { planTarget, type EntranceTarget } from './entrance';
import type { RequestProps } from './props';

/** A place behind the load balancer of another fleet, decided. */
export interface SharedEntrance extends EntranceTarget, RequestRule {
  /** Name of the plan of the fleet that has the load balancer. */
  readonly sharedWith: string;
  /** Whether that is reached from the internet. */
  readonly public: boolean;
  /** Whether a certificate is given that the load balancer presents for it. */
  readonly certificate: boolean;
}

/** Which requests a fleet takes, and when it is asked. */
export interface RequestRule {
  /** Empty for any. */
  readonly hosts: readonly string[];
  /** Empty for any. */
  readonly paths: readonly string[];
  /** The smaller is asked first; each is there once. */
  readonly priority: number;
}

/** The load balancer of another fleet, as far as it is known. */
export interface LoadBalancerBeside {
  /** Name of the plan of its fleet. */
  readonly name: string;
  readonly public: boolean;
}

export function planSharedEntrance(
  name: string,
  asked: RequestProps,
  { name: sharedWith, public: isPublic }: LoadBalancerBeside,
  certificate: boolean,
): SharedEntrance {
  return { sharedWith, public: isPublic, ...ruleOf(name, asked), ...planTarget(asked), certificate };
}

/** Priorities that are asked for. Those that are not come after them. */
export const ASKED_PRIORITIES = 1000;

/** Priorities for each kind of rule, so that the more special one is asked first. No cloud has fewer than 20,000. */
const PRIORITIES_OF_A_KIND = 6000;

/**
 * The rule of a fleet. Its priority follows from the fleet alone: that of a rule that stands does not move when another comes or goes,
 * as two must never have the same, not even while a deployment is under way.
 */
export function ruleOf(name: string, { hosts = [], paths = [], priority }: RequestProps): RequestRule {
  return { hosts, paths, priority: priority ?? usualPriority(name, kindOf({ hosts, paths })) };
}

/** Kinds of rules, the most specific first. */
export function kindOf({ hosts, paths }: Pick<RequestRule, 'hosts' | 'paths'>): number {
  if (hosts.length === 0) return 2;
  return paths.length === 0 ? 1 : 0;
}

function usualPriority(name: string, kind: number): number {
  const hash = createHash('sha256').update(name).digest().readUInt32BE();
  return ASKED_PRIORITIES + 1 + kind * PRIORITIES_OF_A_KIND + (hash % PRIORITIES_OF_A_KIND);
}
