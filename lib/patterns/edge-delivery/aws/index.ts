import { awsAccessLogs } from '../../../clouds/aws/access-logs';
import { awsAlarms } from '../../../clouds/aws/signals';
import { refuse } from '../../../problem';
import type { Decision } from '../../../profile/decision';
import type { Place } from '../../../profile/place';
import type { EdgeDeliveryPlan } from '../edge-delivery-plan';
import type { PassedEdgeDelivery, Reach, TlsFloor } from '../props';
import { defaultBehavior, ownCachePolicy, pathBehaviors } from './behavior';
import { certificateProblems } from './certificate';
import { awsFailover, awsFailoverProblems } from './failover';
import { awsFirewall } from './firewall';
import { nameOf } from './names';
import { edgeResources } from './resources';
import { releaseOf, releaseProblems } from './release';
import { signerProblems, signersOf } from './signers';
import { tagsOfFiles } from './site';
import { functionProblems, viewerFunction } from './viewer-function';
import { vpcOrigin } from './vpc-origin';
import type { AwsEdgeDelivery, AwsOrigin, AwsSecurityHeaders, AwsViewers } from './words';

export type { AwsEdgeDelivery };

/**
 * Says an edge delivery in the words of AWS.
 * @throws InputError with everything that AWS cannot grant; paths are relative to the props
 */
export function awsEdgeDelivery(plan: EdgeDeliveryPlan, place: Place, passed: PassedEdgeDelivery): AwsEdgeDelivery {
  const release = releaseOf(plan, passed);
  refuse([
    ...functionProblems(plan, release),
    ...releaseProblems(plan, passed),
    ...awsFailoverProblems(plan),
    ...certificateProblems(passed),
    ...signerProblems(passed),
  ]);
  const code = viewerFunction(plan, release);
  const firewall = plan.firewall && awsFirewall(plan.firewall, plan);
  const behavior = defaultBehavior(plan);
  const paths = pathBehaviors(plan);
  const cachePolicy = ownCachePolicy([behavior, ...paths]);
  const words = {
    name: nameOf(plan),
    viewers: viewersOf(plan),
    origin: originOf(plan),
    ...(plan.failover && { failover: awsFailover(plan, plan.failover) }),
    behavior,
    paths,
    ...(cachePolicy && { cachePolicy }),
    ...(plan.signed && { signers: signersOf(passed) }),
    headers: headersOf(plan),
    ...(code !== undefined && { viewerFunction: code }),
    ...(firewall && { firewall }),
    ...(release && { release }),
    // No function sees the request for such a page.
    errorResponses: plan.errorPages.map(({ status, page }) => ({
      errorCode: status,
      page: release ? `/${release.prefix}${page}` : page,
    })),
    accessLogs: awsAccessLogs(plan.logs.keepDays),
    alarms: awsAlarms(plan.alarms),
    warnings: [],
  };
  return { ...words, decisions: decisionsOf(plan), resources: edgeResources(plan, place, words) };
}

function viewersOf({ minTls, reach }: EdgeDeliveryPlan): AwsViewers {
  return {
    minimumProtocolVersion: TLS_POLICIES[minTls],
    httpVersion: 'http2and3',
    priceClass: PRICE_CLASSES[reach],
  };
}

/** Source: Amazon CloudFront Developer Guide, "Supported protocols and ciphers between viewers and CloudFront". */
const TLS_POLICIES: Readonly<Record<TlsFloor, AwsViewers['minimumProtocolVersion']>> = {
  '1.2': 'TLSv1.2_2021',
  '1.3': 'TLSv1.3_2025',
};

/** Source: Amazon CloudFront Developer Guide, "Choose the price class for a CloudFront distribution". */
const PRICE_CLASSES: Readonly<Record<Reach, AwsViewers['priceClass']>> = {
  'europe-and-north-america': 'PriceClass_100',
  most: 'PriceClass_200',
  everywhere: 'PriceClass_All',
};

function originOf({ fullName, origin }: EdgeDeliveryPlan): AwsOrigin {
  return origin.kind === 'servers'
    ? vpcOrigin(nameOf({ fullName }), origin.fleet)
    : { kind: 'bucket', rootObject: origin.index, tags: tagsOfFiles(origin) };
}

/** Two years, as lists of sites that speak TLS alone ask for at least one. */
const STRICT_TRANSPORT_SECONDS = 2 * 365 * 24 * 60 * 60;

function headersOf({ frames, contentSecurityPolicy }: EdgeDeliveryPlan): AwsSecurityHeaders {
  return {
    strictTransportSeconds: STRICT_TRANSPORT_SECONDS,
    frameOption: frames === 'nobody' ? 'DENY' : 'SAMEORIGIN',
    referrerPolicy: 'strict-origin-when-cross-origin',
    ...(contentSecurityPolicy !== undefined && { contentSecurityPolicy }),
  };
}

/** Only AWS decides where its edge is kept. */
function decisionsOf({ name, origin, firewall }: EdgeDeliveryPlan): readonly Decision[] {
  const decision = (what: string, choice: string): Decision => ({
    pattern: `edgeDelivery/${name}`,
    what,
    choice,
    because: 'AWS',
  });
  return [
    decision(
      'stands in',
      'us-east-1, with its certificate and alarms; files and access logs in the region of the environment',
    ),
    ...(firewall ? [decision('log of the firewall', 'in us-east-1, with the addresses of visitors')] : []),
    ...(origin.kind === 'servers'
      ? [decision('way to the origin', 'a VPC origin: the load balancer has no public address')]
      : []),
  ];
}
