import fc from 'fast-check';
import { synthesise } from '../../patterns/edge-delivery/aws-cdk/fixture';
import { edgeProps } from '../../patterns/edge-delivery/arbitraries';
import { describeRecording, describeTemplates } from '../../patterns/edge-delivery/described';
import { plan } from '../../patterns/edge-delivery/fixture';
import { record } from '../../patterns/edge-delivery/pulumi-aws/fixture';

test('what is described is what is there', async () => {
  const planned = plan({
    cache: { paths: { '/static/*': 'files' } },
    onboarding: { count: true, review: '2027-01-31' },
  });
  const { rules, ...described } = describeRecording(await record(planned));
  expect(described).toEqual({
    domains: ['portal.northwind.example'],
    viewers: ['TLSv1.2_2021', 'PriceClass_100', 'http2and3'],
    origin: 'vpc',
    rootObject: undefined,
    failover: ['vpcoriginconfig'],
    behaviors: [
      '/static/* origin own 216adef6-5c7f-47e4-b989-5492eafa07d3 GET,HEAD,OPTIONS,PUT,PATCH,POST,DELETE 0 0',
      'else origin 4135ea2d-6df8-44a3-9df3-4b5a84be39ad 216adef6-5c7f-47e4-b989-5492eafa07d3 GET,HEAD,OPTIONS,PUT,PATCH,POST,DELETE 0 0',
    ],
    cachePolicies: ['0 86400 31536000 Host all none'],
    errorPages: [],
    headers: ['63072000', 'DENY', ''],
    viewerFunction: undefined,
    measured: true,
    records: [],
    certificates: 0,
    expiry: [2192, 2192],
    keys: 1,
    withoutBackup: [],
  });
  expect(rules.length).toBe(4);
  expect(rules[0]).toContain('"action":{"count":{}}');
});

test('both engines build the same edge, whatever is asked of it', async () => {
  await fc.assert(
    fc.asyncProperty(edgeProps, fc.boolean(), async (props, zoned) => {
      const planned = plan({ ...props, ...(zoned && { hostedZone: 'Z0123456789ABCDEFGHIJ' }) });
      expect(describeRecording(await record(planned))).toEqual(describeTemplates(synthesise(planned)));
    }),
    { numRuns: 15 },
  );
}, 120_000);
