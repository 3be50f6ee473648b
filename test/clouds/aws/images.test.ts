import { IMAGES } from '../../../lib/clouds/aws/images';
import { OPERATING_SYSTEM_FACTS, OPERATING_SYSTEMS } from '../../../lib/profile/operating-systems';

test.each(OPERATING_SYSTEMS)(
  '%s: the image fits on the default disk, and its disks have names of their own',
  (system) => {
    const { minimumGib, devices } = IMAGES[system];
    expect(minimumGib).toBeLessThanOrEqual(OPERATING_SYSTEM_FACTS[system].defaultDiskGib);
    expect(devices.system).not.toBe(devices.data);
  },
);

test.each(OPERATING_SYSTEMS)('%s: system and security logs are read', (system) => {
  expect(IMAGES[system].logs.map(({ name }) => name)).toEqual(['system', 'security']);
});

test('Windows runs on x86-64 alone, Linux on both', () => {
  expect(OPERATING_SYSTEMS.map((system) => Object.keys(IMAGES[system].parameters).join())).toEqual([
    'x86-64,arm64',
    'x86-64,arm64',
    'x86-64',
    'x86-64',
  ]);
});
