import fc from 'fast-check';

import { METERED_TYPES } from '../../../lib/pricing/meters';
import { price } from '../price';

/** Properties that meters read; what a stranger's template holds under them is anybody's guess. */
const NAMES = [
  'AllocationId',
  'AutoScalingGroupName',
  'BlockDeviceMappings',
  'Content',
  'DesiredCapacity',
  'Ebs',
  'ImageId',
  'InstanceType',
  'InstancesDistribution',
  'Iops',
  'LaunchTemplate',
  'LaunchTemplateData',
  'LogGroupName',
  'MaxSize',
  'MemorySize',
  'Metrics',
  'MinSize',
  'MixedInstancesPolicy',
  'Name',
  'NetworkInterfaces',
  'Overrides',
  'Period',
  'Properties',
  'ProvisionedConcurrencyConfig',
  'Recurrence',
  'Ref',
  'RetentionInDays',
  'Rules',
  'Scheme',
  'Size',
  'SubnetIds',
  'SubnetMappings',
  'Subnets',
  'Subscription',
  'TimeZone',
  'Type',
  'VolumeSize',
  'VolumeType',
  'WeightedCapacity',
];

const { anything } = fc.letrec((tie) => ({
  anything: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, '', '0', '-3', '12', 'R0', 'R1', 'unlimited', 'gp3', 0, -1, 1.5, 7, 1e308),
    fc.array(tie('anything'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('anything'), { maxKeys: 6 }),
  ),
}));

test('whatever a template holds, meters answer with amounts in order or say what is missing', () => {
  const types = [...METERED_TYPES, 'AWS::AutoScaling::ScheduledAction', 'AWS::EC2::LaunchTemplate'];
  const resource = fc.record({
    Type: fc.constantFrom(...types),
    Properties: fc.dictionary(fc.constantFrom(...NAMES), anything, { maxKeys: 8 }),
  });
  fc.assert(
    fc.property(fc.array(resource, { minLength: 1, maxLength: 5 }), (resources) => {
      const estimate = price(Object.fromEntries(resources.map((each, index) => [`R${index}`, each])));
      for (const { low, expected, high } of [estimate.monthly, ...estimate.resources.map(({ monthly }) => monthly)]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(expected).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(expected);
        expect(Number.isFinite(high)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
