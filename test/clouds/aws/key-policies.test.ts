import { autoScalingKeyStatements, logsKeyStatements } from '../../../lib/clouds/aws/key-policies';

const place = { partition: 'aws', region: 'eu-west-1', account: '111111111111' };

test('CloudWatch Logs uses a key for log groups of its account and region alone', () => {
  expect(logsKeyStatements(place)).toMatchObject([
    {
      principal: { service: 'logs.eu-west-1.amazonaws.com' },
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': 'arn:aws:logs:eu-west-1:111111111111:*' } },
    },
  ]);
});

test('whoever uses a key for volumes is Auto Scaling of its account, and grants it to services of AWS alone', () => {
  const role = 'arn:aws:iam::111111111111:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling';
  const ArnEquals = { 'aws:PrincipalArn': role };
  const [use, grant] = autoScalingKeyStatements(place);
  expect(use).toMatchObject({ principal: 'anyone', conditions: { ArnEquals } });
  expect(grant).toEqual({
    principal: 'anyone',
    actions: ['kms:CreateGrant'],
    conditions: { ArnEquals, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
  });
});
