import { ACMClient, RequestCertificateCommand } from '@aws-sdk/client-acm';
import { AutoScalingClient } from '@aws-sdk/client-auto-scaling';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { EC2Client } from '@aws-sdk/client-ec2';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { KMSClient } from '@aws-sdk/client-kms';
import { SNSClient } from '@aws-sdk/client-sns';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { Credentials } from './cdk';

/** The consultant's own account, from which the clients' accounts are deployed. The emulator takes unknown keys for its. */
export const CONSULTANT = '123456789012';

/** A client's account in one region, signed in to. */
export interface Account {
  readonly id: string;
  readonly region: string;
  readonly credentials: Credentials;
  readonly autoScaling: AutoScalingClient;
  readonly cloudFormation: CloudFormationClient;
  readonly cloudWatch: CloudWatchClient;
  readonly ec2: EC2Client;
  readonly kms: KMSClient;
  readonly loadBalancing: ElasticLoadBalancingV2Client;
  readonly logs: CloudWatchLogsClient;
  readonly sns: SNSClient;
}

export async function signIn(id: string, region: string): Promise<Account> {
  const credentials = await assumeRole(id, region);
  const access = { region, credentials };
  return {
    id,
    region,
    credentials,
    autoScaling: new AutoScalingClient(access),
    cloudFormation: new CloudFormationClient(access),
    cloudWatch: new CloudWatchClient(access),
    ec2: new EC2Client(access),
    kms: new KMSClient(access),
    loadBalancing: new ElasticLoadBalancingV2Client(access),
    logs: new CloudWatchLogsClient(access),
    sns: new SNSClient(access),
  };
}

/** A new certificate in an account. */
export async function requestCertificate({ region, credentials }: Account, domain: string): Promise<string> {
  const acm = new ACMClient({ region, credentials });
  const { CertificateArn: arn } = await acm.send(new RequestCertificateCommand({ DomainName: domain }));
  return given(arn);
}

/** What an answer must have. */
export function given<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error('the answer lacks what was asked for');
  return value;
}

async function assumeRole(account: string, region: string): Promise<Credentials> {
  const { Credentials: keys } = await new STSClient({ region }).send(
    new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${account}:role/administrator`, RoleSessionName: 'end-to-end' }),
  );
  return {
    accessKeyId: given(keys?.AccessKeyId),
    secretAccessKey: given(keys?.SecretAccessKey),
    sessionToken: given(keys?.SessionToken),
  };
}
