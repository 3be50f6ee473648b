import type { CfnResource } from 'aws-cdk-lib';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { accept, EXCEPTION_METADATA } from '../../../lib/engines/aws-cdk/exceptions';

const because = { reason: 'It holds access logs', owner: 'us', expires: '2027-12-31' };
const reason = 'It holds access logs (owner: us; expires: 2027-12-31)';

/** Metadata of a construct, all entries of a type. */
function recorded({ node }: Stack | Bucket, type: string): readonly unknown[] {
  return node.metadata.filter((entry) => entry.type === type).map(({ data }) => data as unknown);
}

/** What stands in the template beside the properties of a bucket. */
function metadataOf(bucket: Bucket): Readonly<Record<string, unknown>> {
  const resource = bucket.node.defaultChild as CfnResource;
  return { cdk_nag: resource.getMetadata('cdk_nag') as unknown, checkov: resource.getMetadata('checkov') as unknown };
}

function bucket(): Bucket {
  return new Bucket(new Stack(new App(), 'stack'), 'logs');
}

test('an exception is recorded in our own form, and acknowledged to the CDK in every pack with its owner and end', () => {
  const stack = new Stack(new App(), 'stack');
  const exception = { rules: ['AwsSolutions-S1', 'PCI.DSS.321-S3BucketLoggingEnabled'], ...because };
  accept(stack, exception);
  expect(recorded(stack, EXCEPTION_METADATA)).toEqual([exception]);
  expect(recorded(stack, Validations.ACKNOWLEDGED_RULES_METADATA_KEY)).toEqual([
    { 'Annotation::AwsSolutions-S1': reason },
    { 'Annotation::PCI.DSS.321-S3BucketLoggingEnabled': reason },
  ]);
});

test('cdk-nag 2 reads it in the metadata of the resource, with the finding apart from the rule', () => {
  const logs = bucket();
  accept(logs, { rules: ['AwsSolutions-S1', 'AwsSolutions-IAM5[Action::s3:*]'], ...because });
  expect(metadataOf(logs).cdk_nag).toEqual({
    rules_to_suppress: [
      { id: 'AwsSolutions-S1', reason },
      { id: 'AwsSolutions-IAM5', reason, applies_to: ['Action::s3:*'] },
    ],
  });
});

test('checkov reads it in the metadata of the resource, and neither the CDK nor cdk-nag hears of it', () => {
  const logs = bucket();
  accept(logs, { rules: ['CKV_AWS_18', 'CKV2_AWS_62'], ...because });
  expect(metadataOf(logs)).toEqual({
    checkov: {
      skip: [
        { id: 'CKV_AWS_18', comment: reason },
        { id: 'CKV2_AWS_62', comment: reason },
      ],
    },
  });
  expect(recorded(logs, Validations.ACKNOWLEDGED_RULES_METADATA_KEY)).toEqual([]);
});

test("rules of the CDK's own are no matter of the template", () => {
  const logs = bucket();
  accept(logs, { rules: ['CloudFormation-Validate::W3010', '@aws-cdk/aws-ec2:noSubnetRouteTableId'], ...because });
  expect(metadataOf(logs)).toEqual({});
  expect(recorded(logs, Validations.ACKNOWLEDGED_RULES_METADATA_KEY)).toEqual([
    { 'CloudFormation-Validate::W3010': reason },
    { 'Annotation::@aws-cdk/aws-ec2:noSubnetRouteTableId': reason },
  ]);
});

test('it stands beside what others suppress, and once however often it is accepted', () => {
  const logs = bucket();
  const theirs = { id: 'AwsSolutions-S10', reason: 'The bucket is theirs' };
  (logs.node.defaultChild as CfnResource).addMetadata('cdk_nag', { rules_to_suppress: [theirs] });
  const exception = { rules: ['AwsSolutions-S1'], ...because };
  accept(logs, exception);
  accept(logs, exception);
  expect(metadataOf(logs).cdk_nag).toEqual({ rules_to_suppress: [theirs, { id: 'AwsSolutions-S1', reason }] });
  expect(recorded(logs, EXCEPTION_METADATA)).toEqual([exception]);
});
