import type { Distribution } from '@pulumi/aws/cloudfront';
import type { Bucket } from '@pulumi/aws/s3';
import type { WebAcl } from '@pulumi/aws/wafv2';
import type { ComponentResourceOptions, Inputs } from '@pulumi/pulumi';
import { Location } from '../../../engines/pulumi-aws/location';
import { PatternComponent } from '../../../engines/pulumi-aws/pattern-component';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/pulumi-aws/watched';
import type { EnvironmentContext } from '../../../profile/context';
import type { IBalanced } from '../../servers/pulumi-aws';
import { ALL_RULES, DISTRIBUTION, EDGE_CERTIFICATE, EVERYWHERE, FIREWALL } from '../alarms';
import { awsEdgeDelivery } from '../aws';
import { folderOf } from '../folder';
import { planEdgeDelivery, type EdgeDeliveryPlan } from '../plan';
import type { PassedEdgeDelivery, ServersOrigin } from '../props';
import { issued } from './certificate';
import { deliverLogs } from './deliver-logs';
import { distribute } from './distribution';
import { originsOf } from './failover';
import { accessLogBucket, siteBucket } from './files';
import { edgeFirewall } from './firewall';
import { bucketOrigin, measureOrigin, ORIGIN, vpcOrigin, type Origin } from './origin';
import type { EdgeParts } from './parts';
import type { BalancedOrigin, EdgeDeliveryArgs, NewEdgeDeliveryArgs } from './props';
import { pointTo } from './records';
import { upload } from './upload';

export type { EdgeDeliveryProps } from '../props';
export type * from './props';

/**
 * What visitors reach: a distribution of Amazon CloudFront with its domains, certificate, firewall and logs, in front of a fleet's internal
 * load balancer or of files. Its provider is one of us-east-1, where CloudFront looks for certificates and firewalls and where its metrics
 * are; files and logs have that of `homeParent`.
 */
export class EdgeDelivery extends PatternComponent implements IWatched {
  readonly plan: EdgeDeliveryPlan;
  readonly distribution: Distribution;
  /** Where the files of a site are put. @default - a fleet answers */
  readonly files?: Bucket;
  readonly accessLogs: Bucket;
  /** @default - the plan has none */
  readonly firewall?: WebAcl;
  readonly watchName: string;
  readonly watchedFrom = 'global';
  readonly alarms: readonly BoundAlarm[];

  /** @throws InputError with everything in the args that cannot be had */
  constructor(name: string, args: EdgeDeliveryArgs, options?: ComponentResourceOptions) {
    super('groundplan:edgeDelivery:EdgeDelivery', name, args, options);
    const { certificateArn, hostedZoneId, homeParent = this } = args;
    const { home, global = home } = this.context.places;
    const folder = 'plan' in args ? args.folder : folderOf(args.origin);
    this.plan = 'plan' in args ? args.plan : planned(args.name ?? name, args, this.context);
    this.watchName = `edgeDelivery/${this.plan.name}`;
    const words = awsEdgeDelivery(this.plan, home, {
      ...(typeof certificateArn === 'string' && { certificate: certificateArn }),
      ...(folder && { folder }),
      ...keysIn(args),
    });
    const parts: EdgeParts = {
      name,
      plan: this.plan,
      words,
      location: new Location(this, global),
      below: { parent: this },
      tags: this.tags(this.watchName),
    };
    const atHome = { location: new Location(homeParent, home), below: { parent: homeParent } };
    const certificate = certificateArn ?? issued(parts, required(hostedZoneId, 'a zone to prove its certificate'));
    const logs = accessLogBucket(parts, atHome);
    this.accessLogs = logs.bucket;
    if (words.origin.kind === 'bucket') this.files = siteBucket(parts, words.origin, atHome);
    const release = this.files && words.release ? upload(parts, this.files, words.release, atHome.below) : [];
    if (words.firewall) this.firewall = edgeFirewall(parts, words.firewall, args.keyArn);
    this.distribution = distribute(parts, {
      certificateArn: certificate,
      origins: this.originsOf(parts, args),
      ...(this.firewall && { firewallArn: this.firewall.arn }),
      release,
    });
    if (words.origin.kind === 'vpc') measureOrigin(parts, this.distribution);
    deliverLogs(parts, this.distribution, logs);
    if (hostedZoneId !== undefined) pointTo(parts, hostedZoneId, this.distribution);
    this.alarms = bindAlarms(words.alarms, {
      [DISTRIBUTION]: this.distribution.id,
      [EVERYWHERE]: 'Global',
      [FIREWALL]: words.name,
      [ALL_RULES]: 'ALL',
      [EDGE_CERTIFICATE]: certificate,
    });
    this.registerOutputs(this.outputs());
  }

  private originsOf(parts: EdgeParts, args: EdgeDeliveryArgs): readonly Origin[] {
    const origin = this.originOf(parts, args);
    if (parts.words.failover === undefined) return [origin];
    const { loadBalancer } = standbyIn(args) ?? {};
    return originsOf(parts, parts.words.failover, { origin, ...(loadBalancer && { loadBalancer }) });
  }

  private originOf(parts: EdgeParts, args: EdgeDeliveryArgs): Origin {
    const { origin } = parts.words;
    if (origin.kind === 'bucket') return bucketOrigin(parts, required(this.files, 'files to deliver'));
    const loadBalancer = required(serversIn(args)?.loadBalancer, 'a load balancer to lead to');
    return vpcOrigin(parts, { id: ORIGIN, resource: 'origin' }, origin, loadBalancer);
  }

  private outputs(): Inputs {
    const { distribution, accessLogs, files } = this;
    return {
      distributionId: distribution.id,
      domainName: distribution.domainName,
      accessLogBucketName: accessLogs.bucket,
      ...(files && { filesBucketName: files.bucket }),
    };
  }
}

/** What a plan speaks of is given beside it. */
function required<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new Error(`an edge delivery is planned with ${what}, and none is given`);
  return thing;
}

/** In code fleets are given, where a plan has their names. */
function planned(
  name: string,
  { origin, failover, certificateArn, hostedZoneId, ...props }: NewEdgeDeliveryArgs,
  context: EnvironmentContext,
): EdgeDeliveryPlan {
  const asked = {
    ...props,
    origin: named(origin),
    ...(failover && { failover: { ...failover, to: named(failover.to) } }),
  };
  const given = { certificate: certificateArn !== undefined, hostedZone: hostedZoneId !== undefined };
  const plans = [origin, ...(failover ? [failover.to] : [])].flatMap((one) =>
    'servers' in one ? [one.servers.plan] : [],
  );
  const fleets = Object.fromEntries(plans.map((plan) => [plan.name, plan]));
  return planEdgeDelivery(name, asked, context, { ...given, fleets });
}

function named<Other extends object>(origin: BalancedOrigin | Other): ServersOrigin | Other {
  return 'servers' in origin ? { servers: origin.servers.plan.name } : origin;
}

function standbyIn(args: EdgeDeliveryArgs): IBalanced | undefined {
  if ('plan' in args) return args.standbyServers;
  return args.failover && 'servers' in args.failover.to ? args.failover.to.servers : undefined;
}

function serversIn(args: EdgeDeliveryArgs): IBalanced | undefined {
  if ('plan' in args) return args.servers;
  return 'servers' in args.origin ? args.origin.servers : undefined;
}

/** In code keys are given as they are, where a client file has the names of their files. */
function keysIn(args: EdgeDeliveryArgs): Pick<PassedEdgeDelivery, 'keys'> {
  const keys = 'plan' in args ? args.keys : args.signed?.keys;
  return keys === undefined ? {} : { keys };
}
