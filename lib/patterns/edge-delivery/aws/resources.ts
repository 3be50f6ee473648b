import { REGION_OF_THE_EDGE } from '../../../clouds/aws/edge';
import { alarmResources } from '../../monitoring/aws/alarm-resources';
import type { Place } from '../../../profile/place';
import type { StackResources } from '../../stack-resources';
import type { EdgeDeliveryPlan } from '../edge-delivery-plan';
import { headersOf } from './release';
import type { AwsEdgeDelivery, AwsRelease } from './words';

/** A bucket and its policy. */
const OF_BUCKET = 2;

/** Distribution, headers, and the source, destination and delivery of its logs. */
const OF_DISTRIBUTION = 5;

/** Web ACL, logging and log group. */
const OF_FIREWALL = 3;

/** The group of all keys that may sign. */
const OF_SIGNING = 1;

/** A custom resource and the layer with its tools. */
const OF_UPLOAD = 2;

/** A function, its role and policy, and its log group. */
const OF_UPLOADING = 4;

/** One for IPv4 and one for IPv6. */
const RECORDS_OF_DOMAIN = 2;

/** How many resources of CloudFormation an edge delivery takes. */
export function edgeResources(
  plan: EdgeDeliveryPlan,
  place: Place,
  {
    alarms,
    viewerFunction,
    cachePolicy,
    firewall,
    release,
  }: Pick<AwsEdgeDelivery, 'alarms' | 'viewerFunction' | 'cachePolicy' | 'firewall' | 'release'>,
): readonly StackResources[] {
  const isSite = plan.origin.kind === 'site';
  const count =
    OF_DISTRIBUTION +
    // What leads to the origin: access to a bucket, or a way into a VPC and what measures it.
    (isSite ? 1 : 2) +
    (plan.failover?.to.kind === 'servers' ? 1 : 0) +
    (viewerFunction === undefined ? 0 : 1) +
    (cachePolicy === undefined ? 0 : 1) +
    (plan.signed ? plan.signed.keys.length + OF_SIGNING : 0) +
    (plan.certificate === 'issued' ? 1 : 0) +
    (plan.records ? plan.domains.length * RECORDS_OF_DOMAIN : 0) +
    (firewall ? OF_FIREWALL + (plan.customerKey ? 1 : 0) : 0);
  return [
    { layer: 'edge', count: isSite ? 2 * OF_BUCKET : OF_BUCKET },
    ...(release ? uploadResources(release) : []),
    { layer: 'edge', place: 'global', count },
    ...alarmResources(alarms).map((resources) => ({ ...resources, ...measuredIn(place) })),
  ];
}

/** A deployment of files for each set of their headers, and the function that carries out all of them. */
function uploadResources({ files }: AwsRelease): readonly StackResources[] {
  const uploads = new Set(files.map(headersOf)).size;
  return [
    { layer: 'edge', count: uploads * OF_UPLOAD },
    { layer: 'edge', count: OF_UPLOADING, shared: 'uploads of sites' },
  ];
}

/** An environment that stands where its edge is measured has one place for all alarms. */
function measuredIn({ region }: Place): Pick<StackResources, 'place'> {
  return region === REGION_OF_THE_EDGE ? {} : { place: 'global' };
}
