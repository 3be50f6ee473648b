import type { AwsAlarm } from '../../../clouds/aws/signals';
import type { PatternWords } from '../../pattern';

export type AwsConnect = AwsHub | AwsSpoke;

/** The middle in AWS's words. */
export interface AwsHub extends PatternWords {
  readonly kind: 'hub';
  /** Name of the parameter that holds what spokes connect to. */
  readonly parameter: string;
  /** IDs of connections by the name of their spoke. */
  readonly connections: Readonly<Record<string, string>>;
  /** Blocks that the routes of spokes drop, as their default route would lead them from one spoke to another. */
  readonly blackholes: readonly string[];
  readonly domains: readonly AwsDomain[];
  readonly alarms: readonly AwsAlarm[];
}

/** A spoke in AWS's words. */
export interface AwsSpoke extends PatternWords {
  readonly kind: 'spoke';
  /** Name of the parameter that holds what it connects to. */
  readonly parameter: string;
  readonly domains: readonly NamedRule[];
}

/** A rule of Route 53 Resolver that others refer to. */
export interface NamedRule {
  /** For names of constructs and resources, e.g. `corp-bank-example`. */
  readonly called: string;
  readonly domain: string;
  /** Name of the parameter that holds its ID. */
  readonly parameter: string;
}

/** A domain that is looked up elsewhere. */
export interface AwsDomain extends NamedRule {
  /** IPv4 addresses of DNS servers. */
  readonly servers: readonly string[];
}

/** DNS, over UDP and over TCP. */
export const DNS = { port: 53, protocols: ['udp', 'tcp'] } as const;
