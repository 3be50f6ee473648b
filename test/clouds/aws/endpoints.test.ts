import fc from 'fast-check';
import { awsEndpoints, endpointsFor } from '../../../lib/clouds/aws/endpoints';
import { ENDPOINT_NAMES } from '../../../lib/profile/endpoints';

test.each([
  ['storage', 'gateway', ['s3']],
  ['tables', 'gateway', ['dynamodb']],
  ['management', 'interface', ['ssm', 'ssmmessages', 'ec2messages']],
  ['logs', 'interface', ['logs']],
  ['metrics', 'interface', ['monitoring']],
  ['keys', 'interface', ['kms']],
  ['secrets', 'interface', ['secretsmanager']],
  ['registry', 'interface', ['ecr.api', 'ecr.dkr']],
  ['compute', 'interface', ['ec2']],
  ['tokens', 'interface', ['sts']],
] as const)('%s is reached by %s endpoints of %j', (name, kind, services) => {
  expect(awsEndpoints([name])).toEqual(services.map((service) => ({ kind, service })));
});

test('a service by its own name is reached by an interface endpoint', () => {
  expect(awsEndpoints([{ aws: 'execute-api' }])).toEqual([{ kind: 'interface', service: 'execute-api' }]);
});

test('an interface endpoint of Amazon S3 stands beside the gateway that it needs', () => {
  expect(awsEndpoints([{ aws: 's3' }, 'storage'])).toEqual([
    { kind: 'gateway', service: 's3' },
    { kind: 'interface', service: 's3' },
  ]);
});

test('what is asked for twice is made once; everything asked for is there', () => {
  const own = fc.constantFrom({ aws: 'ecr.api' }, { aws: 'kms' }, { aws: 'lambda' });
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...ENDPOINT_NAMES), own)), (asked) => {
      const made = awsEndpoints(asked).map(({ kind, service }) => `${kind} ${service}`);
      expect(new Set(made).size).toBe(made.length);
      expect(new Set(made)).toEqual(
        new Set(asked.flatMap(endpointsFor).map(({ kind, service }) => `${kind} ${service}`)),
      );
    }),
  );
});
