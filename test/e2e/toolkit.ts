import { CreateStackCommand } from '@aws-sdk/client-cloudformation';
import type { Account } from './account';

/**
 * What the CDK looks for in an account before it deploys to it: the version of its toolkit, and a bucket for files. The real
 * `cdk bootstrap` takes longer, and is shown once, with the clinic.
 */
export async function prepareForCdk({ id, region, cloudFormation }: Account): Promise<void> {
  const Resources = {
    Version: {
      Type: 'AWS::SSM::Parameter',
      Properties: { Type: 'String', Name: '/cdk-bootstrap/hnb659fds/version', Value: '32' },
    },
    Files: { Type: 'AWS::S3::Bucket', Properties: { BucketName: `cdk-hnb659fds-assets-${id}-${region}` } },
  };
  await cloudFormation.send(
    new CreateStackCommand({ StackName: 'CDKToolkit', TemplateBody: JSON.stringify({ Resources }) }),
  );
}
