import type { CloudFormationClientConfig } from '@aws-sdk/client-cloudformation';
import type { Sdk } from './sdk';

/** Where stacks are read, and where its environment stands: the role that reads is that of its bootstrap. */
export interface Where {
  readonly account: string;
  readonly region: string;
  readonly home: string;
}

/**
 * Credentials that read an account: the default ones where they are of that account; else the role that the CDK's bootstrap makes for
 * look-ups, which may read and nothing else.
 */
export async function credentialsFor(
  { account, home }: Where,
  { sts }: Sdk,
): Promise<Pick<CloudFormationClientConfig, 'credentials'>> {
  const client = new sts.STSClient({ region: home });
  const { Account: own, Arn: arn = '' } = await client.send(new sts.GetCallerIdentityCommand({}));
  if (own === account) return {};
  const [, partition = 'aws'] = arn.split(':');
  const { Credentials: assumed } = await client.send(
    new sts.AssumeRoleCommand({
      RoleArn: `arn:${partition}:iam::${account}:role/cdk-hnb659fds-lookup-role-${account}-${home}`,
      RoleSessionName: 'groundplan',
    }),
  );
  const { AccessKeyId, SecretAccessKey, SessionToken } = assumed ?? {};
  if (AccessKeyId === undefined || SecretAccessKey === undefined) throw new Error('AWS STS gave no credentials');
  return {
    credentials: {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      ...(SessionToken !== undefined && { sessionToken: SessionToken }),
    },
  };
}
