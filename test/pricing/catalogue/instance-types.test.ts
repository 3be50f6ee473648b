import { instanceTypes } from '../../../lib/pricing/catalogue/instance-types';

describe('instanceTypes', () => {
  const aws = instanceTypes('aws');

  test('knows 1,305 of AWS and 1,356 of Azure', () => {
    expect(aws.size).toBe(1305);
    expect(instanceTypes('azure').size).toBe(1356);
  });

  test.each([
    ['m7g.large', { vcpu: 2, memoryGib: 8, architecture: 'arm64', currentGeneration: true }],
    ['t3.nano', { vcpu: 2, memoryGib: 0.5, architecture: 'x86_64', currentGeneration: true }],
    ['m3.medium', { vcpu: 1, memoryGib: 3.75, architecture: 'x86_64', currentGeneration: false }],
    ['p4d.24xlarge', { vcpu: 96, memoryGib: 1152, architecture: 'x86_64', gpus: 8, currentGeneration: true }],
  ] as const)('%s', (name, facts) => {
    expect(aws.get(name)).toEqual({ name, ...facts });
  });

  test('every type has vCPUs and memory', () => {
    const all = [...aws.values(), ...instanceTypes('azure').values()];
    expect(all.filter(({ vcpu, memoryGib }) => !(vcpu > 0 && memoryGib > 0))).toEqual([]);
  });
});
