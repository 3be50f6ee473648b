import { Stack, Tags, Token } from 'aws-cdk-lib';
import { Certificate, CertificateValidation, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { CfnDistribution } from 'aws-cdk-lib/aws-cloudfront';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IHostedZone } from 'aws-cdk-lib/aws-route53';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { REGION_OF_THE_EDGE } from '../../../clouds/aws/edge';
import { contextOf } from '../../../engines/aws-cdk/context';
import { encryptionKey, letLogsUse } from '../../../engines/aws-cdk/encryption-key';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/aws-cdk/watched';
import { InputError } from '../../../problem';
import type { EnvironmentContext } from '../../../profile/context';
import { PATTERN_TAG } from '../../../profile/tags';
import type { IBalanced } from '../../servers/aws-cdk';
import { ALL_RULES, DISTRIBUTION, EDGE_CERTIFICATE, EVERYWHERE, FIREWALL } from '../alarms';
import { awsEdgeDelivery, type AwsEdgeDelivery } from '../aws';
import { folderOf } from '../folder';
import { acceptedOf, COUNTS_UNTIL_REVIEWED } from '../exceptions';
import { planEdgeDelivery, type EdgeDeliveryPlan } from '../plan';
import type { PassedEdgeDelivery, ServersOrigin } from '../props';
import { deliverLogs } from './deliver-logs';
import { distribute } from './distribution';
import { originsOf } from './failover';
import { accessLogBucket, siteBucket } from './files';
import { edgeFirewall } from './firewall';
import { measureOrigin } from './measure-origin';
import { bucketOrigin, ORIGIN, vpcOrigin } from './origin';
import type { BalancedOrigin, EdgeDeliveryConstructProps, NewEdgeDeliveryProps } from './props';
import { pointTo } from './records';
import { upload } from './upload';

export type { EdgeDeliveryProps } from '../props';
export type * from './props';

/**
 * What visitors reach: a distribution of Amazon CloudFront with its domains, certificate, firewall and logs, in front of a fleet's internal
 * load balancer or of files. It stands in a stack in us-east-1, where CloudFront looks for certificates and firewalls and where its metrics are.
 */
export class EdgeDelivery extends Construct implements IWatched {
  readonly plan: EdgeDeliveryPlan;
  readonly distribution: CfnDistribution;
  /** Of its domains. */
  readonly certificate: ICertificate;
  /** Where the files of a site are put. @default - a fleet answers */
  readonly files?: Bucket;
  readonly accessLogs: Bucket;
  /** @default - the plan has none */
  readonly firewall?: CfnWebACL;
  readonly watchName: string;
  readonly watchedFrom = 'global';
  readonly alarms: readonly BoundAlarm[];

  /** @throws InputError with everything in the props that cannot be had */
  constructor(scope: Construct, id: string, props: EdgeDeliveryConstructProps) {
    super(scope, id);
    requireRegion(this);
    const context = contextOf(this);
    const { hostedZone, homeScope = this } = props;
    const folder = 'plan' in props ? props.folder : folderOf(props.origin);
    this.plan = 'plan' in props ? props.plan : planned(props.name ?? id, props, context);
    const words = awsEdgeDelivery(this.plan, context.places.home, {
      ...(props.certificate && { certificate: props.certificate.certificateArn }),
      ...(folder && { folder }),
      ...keysIn(props),
    });
    const { name } = words;
    this.watchName = `edgeDelivery/${this.plan.name}`;
    this.certificate = props.certificate ?? this.issued(hostedZone);
    this.accessLogs = accessLogBucket(homeScope, words);
    if (words.origin.kind === 'bucket') this.files = siteBucket(homeScope, words.origin);
    if (this.files && words.release) upload(homeScope, this.files, words.release);
    if (words.firewall) {
      const { logRetentionDays: retentionDays } = words.firewall;
      const key = this.keyFrom(props.encryptionKey);
      const log = { retentionDays, retain: this.plan.retain, ...(key && { key }) };
      this.firewall = edgeFirewall(this, words.firewall, { name, log });
      if (this.plan.firewall?.countsOnly === true) accept(this.firewall, COUNTS_UNTIL_REVIEWED);
    }
    this.distribution = distribute(this, words, {
      domains: this.plan.domains,
      certificateArn: this.certificate.certificateArn,
      origins: this.originsOf(words, props),
      ...(this.firewall && { firewallArn: this.firewall.attrArn }),
    });
    accept(this.distribution, ...acceptedOf(this.plan));
    if (words.origin.kind === 'vpc') measureOrigin(this, this.distribution);
    deliverLogs(this, name, this.distribution, this.accessLogs);
    if (hostedZone) pointTo(this, this.plan.domains, hostedZone, this.distribution);
    this.alarms = bindAlarms(words.alarms, {
      [DISTRIBUTION]: this.distribution.ref,
      [EVERYWHERE]: 'Global',
      [FIREWALL]: name,
      [ALL_RULES]: 'ALL',
      [EDGE_CERTIFICATE]: this.certificate.certificateArn,
    });
    for (const part of [this, homeScope]) Tags.of(part).add(PATTERN_TAG, this.watchName);
  }

  private originsOf(
    words: AwsEdgeDelivery,
    props: EdgeDeliveryConstructProps,
  ): readonly CfnDistribution.OriginProperty[] {
    const origin = this.originOf(words, props);
    if (words.failover === undefined) return [origin];
    const { loadBalancer } = standbyIn(props) ?? {};
    return originsOf(this, words.failover, { origin, ...(loadBalancer && { loadBalancer }) });
  }

  private originOf(words: AwsEdgeDelivery, props: EdgeDeliveryConstructProps): CfnDistribution.OriginProperty {
    if (words.origin.kind === 'vpc') {
      const { loadBalancer } = serversIn(props) ?? {};
      if (loadBalancer === undefined) throw new Error(`${this.node.path} has no load balancer to lead to`);
      return vpcOrigin(this, { id: ORIGIN, resource: 'VpcOrigin' }, words.origin, {
        arn: loadBalancer.loadBalancerArn,
        loadBalancer,
      });
    }
    if (this.files === undefined) throw new Error(`${this.node.path} has no files to deliver`);
    return bucketOrigin(this, words.name, this.files);
  }

  private issued(hostedZone: IHostedZone | undefined): Certificate {
    const [domainName = '', ...others] = this.plan.domains;
    return new Certificate(this, 'Certificate', {
      domainName,
      ...(others.length > 0 && { subjectAlternativeNames: others }),
      validation: CertificateValidation.fromDns(hostedZone),
    });
  }

  private keyFrom(specified: IKey | undefined): IKey | undefined {
    const { customerKey, fullName, retain } = this.plan;
    if (specified !== undefined || !customerKey) return specified;
    const key = encryptionKey(this, 'Key', { purpose: `Log of the firewall of ${fullName}`, retain });
    letLogsUse(key);
    return key;
  }
}

/** CloudFront looks for certificates and firewalls in one region. */
function requireRegion(scope: Construct): void {
  const { region } = Stack.of(scope);
  if (Token.isUnresolved(region) || region === REGION_OF_THE_EDGE) return;
  throw new InputError([{ path: [], found: `a stack in ${region}`, expected: `one in ${REGION_OF_THE_EDGE}` }]);
}

/** In code fleets are given, where a plan has their names. */
function planned(
  name: string,
  { origin, failover, certificate, hostedZone, ...props }: NewEdgeDeliveryProps,
  context: EnvironmentContext,
): EdgeDeliveryPlan {
  const asked = {
    ...props,
    origin: named(origin),
    ...(failover && { failover: { ...failover, to: named(failover.to) } }),
  };
  const given = { certificate: certificate !== undefined, hostedZone: hostedZone !== undefined };
  const plans = [origin, ...(failover ? [failover.to] : [])].flatMap((one) =>
    'servers' in one ? [one.servers.plan] : [],
  );
  const fleets = Object.fromEntries(plans.map((plan) => [plan.name, plan]));
  return planEdgeDelivery(name, asked, context, { ...given, fleets });
}

function named<Other extends object>(origin: BalancedOrigin | Other): ServersOrigin | Other {
  return 'servers' in origin ? { servers: origin.servers.plan.name } : origin;
}

function standbyIn(props: EdgeDeliveryConstructProps): IBalanced | undefined {
  if ('plan' in props) return props.standbyServers;
  return props.failover && 'servers' in props.failover.to ? props.failover.to.servers : undefined;
}

function serversIn(props: EdgeDeliveryConstructProps): IBalanced | undefined {
  if ('plan' in props) return props.servers;
  return 'servers' in props.origin ? props.origin.servers : undefined;
}

/** In code keys are given as they are, where a client file has the names of their files. */
function keysIn(props: EdgeDeliveryConstructProps): Pick<PassedEdgeDelivery, 'keys'> {
  const keys = 'plan' in props ? props.keys : props.signed?.keys;
  return keys === undefined ? {} : { keys };
}
