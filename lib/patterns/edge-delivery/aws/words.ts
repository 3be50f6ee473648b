import type { AwsAccessLogs } from '../../../clouds/aws/access-logs';
import type { ManagedRuleGroup } from '../../../clouds/aws/managed-rules';
import type { AwsAlarm } from '../../../clouds/aws/signals';
import type { PatternWords } from '../../pattern';

/** An edge delivery in the words of AWS: a distribution of Amazon CloudFront and what stands with it. */
export interface AwsEdgeDelivery extends PatternWords {
  /** Name of whatever it names itself. */
  readonly name: string;
  readonly viewers: AwsViewers;
  readonly origin: AwsOrigin;
  /** @default - the origin alone answers */
  readonly failover?: AwsFailover;
  /** What no path says otherwise of. */
  readonly behavior: AwsBehavior;
  /** In the order in which they are asked. */
  readonly paths: readonly AwsPathBehavior[];
  /** Of behaviors that name none. @default - each names one that AWS manages */
  readonly cachePolicy?: AwsCachePolicy;
  /** Keys that may sign. @default - nothing has to be signed */
  readonly signers?: readonly AwsSigner[];
  readonly headers: AwsSecurityHeaders;
  /** Code of the function that sees every request first. @default - none has to */
  readonly viewerFunction?: string;
  /** @default - none */
  readonly firewall?: AwsEdgeFirewall;
  /** Files of a site that are put up. @default - somebody else does */
  readonly release?: AwsRelease;
  readonly errorResponses: readonly { readonly errorCode: number; readonly page: string }[];
  readonly accessLogs: AwsAccessLogs;
  readonly alarms: readonly AwsAlarm[];
}

/** What viewers speak, and where they are served from. */
export interface AwsViewers {
  readonly minimumProtocolVersion: 'TLSv1.2_2021' | 'TLSv1.3_2025';
  readonly httpVersion: 'http2and3';
  readonly priceClass: 'PriceClass_100' | 'PriceClass_200' | 'PriceClass_All';
}

/** A load balancer in its VPC. */
export interface AwsVpcOrigin {
  readonly kind: 'vpc';
  /** Of the way into the VPC. */
  readonly name: string;
  readonly fleet: string;
  readonly port: number;
  readonly protocols: readonly ['TLSv1.2'];
}

/** A load balancer in its VPC, or a bucket. */
export type AwsOrigin =
  | AwsVpcOrigin
  | {
      readonly kind: 'bucket';
      readonly rootObject: string;
      /** Tags of the bucket beside those of the environment. */
      readonly tags: Readonly<Record<string, string>>;
    };

/** When and where a second origin is asked. */
export interface AwsFailover {
  readonly statusCodes: readonly number[];
  /** Attempts to connect with the origin, and seconds of each, until it counts as one that does not answer. */
  readonly attempts: number;
  readonly attemptSeconds: number;
  readonly standby: AwsStandby;
}

/** A load balancer in its VPC, a domain, or a bucket in whatever region. */
export type AwsStandby =
  | AwsVpcOrigin
  | {
      readonly kind: 'domain';
      readonly domain: string;
      readonly port: number;
      readonly protocols: readonly ['TLSv1.2'];
    }
  | { readonly kind: 'bucket'; readonly domain: string };

/** How requests are answered, by policies that AWS manages or by its own. */
export interface AwsBehavior {
  readonly methods: readonly string[];
  /** @default - that of its own cache policy */
  readonly cachePolicyId?: string;
  /** @default - the origin sees no more than what the cache goes by */
  readonly originRequestPolicyId?: string;
  /** Whether its requests have to be signed. */
  readonly signed: boolean;
  /** Whether the second origin is asked where the first one fails. */
  readonly failsOver: boolean;
}

/** What the cache goes by beside paths, which is never cookies, and how long it keeps what it has. */
export interface AwsCachePolicy {
  /** Seconds, whatever the origin says. */
  readonly minTtl: number;
  /** Seconds where the origin says nothing. */
  readonly defaultTtl: number;
  readonly maxTtl: number;
  /** Beside the whole query. */
  readonly headers: readonly string[];
}

export interface AwsPathBehavior extends AwsBehavior {
  readonly path: string;
}

/** Headers of answers; those that the origin sends itself are replaced but for its own Content-Security-Policy. */
export interface AwsSecurityHeaders {
  /** Seconds that browsers speak TLS alone. */
  readonly strictTransportSeconds: number;
  readonly frameOption: 'DENY' | 'SAMEORIGIN';
  readonly referrerPolicy: 'strict-origin-when-cross-origin';
  readonly contentSecurityPolicy?: string;
}

/** A public key of CloudFront. */
export interface AwsSigner {
  /** Another key has another name, as one cannot be changed. */
  readonly name: string;
  /** In PEM. */
  readonly pem: string;
}

/** A web ACL of AWS WAF. */
export interface AwsEdgeFirewall {
  /** In the order in which they are asked. */
  readonly rules: readonly AwsFirewallRule[];
  /** Headers that are blanked in its logs. */
  readonly redactedHeaders: readonly string[];
  readonly logRetentionDays: number;
}

/** A rule that refuses, or only counts. */
export type AwsFirewallRule = { readonly name: string; readonly counts: boolean } & (
  | { readonly managed: ManagedRuleGroup }
  | { readonly rate: { readonly limit: number; readonly seconds: 300 } }
  | { readonly countries: { readonly codes: readonly string[]; readonly refuses: 'these' | 'others' } }
);

/** Files of a site as they are put into their bucket: under a prefix of their own, so that no release is ever half of another. */
export interface AwsRelease {
  /** Prefix of its keys, which follows from what is in the files. */
  readonly prefix: string;
  /** Absolute path of the folder. */
  readonly directory: string;
  readonly files: readonly AwsSiteFile[];
}

export interface AwsSiteFile {
  readonly path: string;
  readonly contentType: string;
  readonly cacheControl: string;
}
