import { foundIf, foundUnless } from './checks';
import type { Check, Guardrail, StackCheck } from './guardrail';
import { isEverywhere } from './everywhere';

const FOUR_BLOCKS = ['blockPublicAcls', 'blockPublicPolicy', 'ignorePublicAcls', 'restrictPublicBuckets'] as const;
const EVERYONE = /\/(AllUsers|AuthenticatedUsers)$/;

const isOff = (property: string, what: string): Check =>
  foundIf(property, true, `${what}: set \`${property}\` to false`);

const allFour: Check = ({ properties }) => {
  const open = FOUR_BLOCKS.filter((block) => properties.flag(block) !== true);
  return open.length === 0 ? undefined : `public access is not blocked: set ${open.map(quoted).join(', ')} to true`;
};

const cannedAcl: Check = ({ properties }) => {
  const acl = properties.text('acl');
  return acl?.startsWith('public-') === true || acl === 'authenticated-read'
    ? `its ACL lets strangers in: '${acl}'`
    : undefined;
};

const grants =
  (list: string, uri: string): Check =>
  ({ properties }) =>
    properties.objects(list).some((grant) => EVERYONE.test(grant.text(uri) ?? ''))
      ? 'its ACL lets strangers in: a grant is to everyone'
      : undefined;

const shared =
  (list: string): Check =>
  ({ properties }) =>
    properties.texts(list).some((account) => account.toLowerCase() === 'all')
      ? 'it is shared with every AWS account'
      : undefined;

const document: Check = ({ properties }) =>
  properties.text('permissions.account_ids')?.toLowerCase() === 'all'
    ? 'it is shared with every AWS account'
    : undefined;

const state = foundIf('state', 'unblocked', 'public sharing in the account is not blocked');

const publicAddress = isOff('associatePublicIpAddress', 'it gets a public IP address');

const templateAddress: Check = ({ properties }) =>
  properties.objects('networkInterfaces').some((each) => each.flag('associatePublicIpAddress') === true)
    ? 'its instances get a public IP address: set `associatePublicIpAddress` of the network interface to false'
    : undefined;

const endpointForAnyone: Check = ({ properties }) => {
  if (properties.flag('vpcConfig.endpointPublicAccess') === false) return undefined;
  const from = properties.texts('vpcConfig.publicAccessCidrs');
  return from.length === 0 || from.some(isEverywhere)
    ? 'the API of the cluster answers the whole internet: turn `vpcConfig.endpointPublicAccess` off, or name `publicAccessCidrs`'
    : undefined;
};

const publicly = isOff('publiclyAccessible', 'it has a public address');

/** A bucket without a block is closed only as long as nobody writes a policy or an ACL that opens it. */
const bucketIsBlocked: StackCheck = (bucket, stack) => {
  if (stack.of('aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock').length > 0) return undefined;
  const blocks = stack.naming(bucket, 'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock', 'bucket');
  return blocks.length > 0 ? undefined : 'nothing blocks public access to the bucket: add a `BucketPublicAccessBlock`';
};

/** Nothing is public but what is meant to serve the public: load balancers, distributions and APIs. */
export const publicAccess: Guardrail = {
  name: 'public-access',
  title: 'Public access',
  description: 'Buckets, databases, images, snapshots and servers are not open to the public.',
  severity: 'critical',
  resources: {
    'aws:s3/bucket:Bucket': [cannedAcl, grants('grants', 'uri')],
    'aws:s3/bucketAcl:BucketAcl': [cannedAcl, grants('accessControlPolicy.grants', 'grantee.uri')],
    'aws:s3/bucketObject:BucketObject': [cannedAcl],
    'aws:s3/bucketObjectv2:BucketObjectv2': [cannedAcl],
    'aws:s3/objectCopy:ObjectCopy': [cannedAcl],
    'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock': [allFour],
    'aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock': [allFour],
    'aws:rds/instance:Instance': [publicly],
    'aws:rds/clusterInstance:ClusterInstance': [publicly],
    'aws:rds/snapshot:Snapshot': [shared('sharedAccounts')],
    'aws:rds/clusterSnapshot:ClusterSnapshot': [shared('sharedAccounts')],
    'aws:neptune/clusterInstance:ClusterInstance': [publicly],
    'aws:redshift/cluster:Cluster': [publicly],
    'aws:redshiftserverless/workgroup:Workgroup': [publicly],
    'aws:dms/replicationInstance:ReplicationInstance': [publicly],
    'aws:mq/broker:Broker': [publicly],
    'aws:msk/cluster:Cluster': [
      foundIf(
        'brokerNodeGroupInfo.connectivityInfo.publicAccess.type',
        'SERVICE_PROVIDED_EIPS',
        'its brokers have public addresses',
      ),
    ],
    'aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess': [state],
    'aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess': [state],
    'aws:ec2/amiLaunchPermission:AmiLaunchPermission': [
      foundIf('group', 'all', 'every AWS account may launch the image'),
    ],
    'aws:ssm/document:Document': [document],
    'aws:lambda/functionUrl:FunctionUrl': [
      foundIf('authorizationType', 'NONE', 'anyone may call the function by its URL'),
    ],
    'aws:eks/cluster:Cluster': [endpointForAnyone],
    'aws:ec2/instance:Instance': [publicAddress],
    'aws:ec2/launchConfiguration:LaunchConfiguration': [publicAddress],
    'aws:ec2/launchTemplate:LaunchTemplate': [templateAddress],
    'aws:ec2/subnet:Subnet': [isOff('mapPublicIpOnLaunch', 'whatever starts in it gets a public IP address')],
    'aws:sagemaker/notebookInstance:NotebookInstance': [
      foundUnless(
        'directInternetAccess',
        'Disabled',
        "it has direct internet access: set `directInternetAccess` to 'Disabled'",
      ),
    ],
  },
  stack: { 'aws:s3/bucket:Bucket': [bucketIsBlocked] },
};

function quoted(property: string): string {
  return `\`${property}\``;
}
