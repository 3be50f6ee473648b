import { capacityOf, describeSize, NAMED_SIZES } from '../../lib/profile/sizes';

test('a size gives what its name says, or what it says itself', () => {
  expect(capacityOf('medium')).toEqual({ vcpu: 2, memoryGib: 8 });
  expect(capacityOf({ vcpu: 3, memoryGib: 10 })).toEqual({ vcpu: 3, memoryGib: 10 });
});

test('each name gives at least as much as the one before', () => {
  const sizes = Object.values(NAMED_SIZES);
  for (const [at, { vcpu, memoryGib }] of sizes.slice(1).entries()) {
    expect(vcpu).toBeGreaterThanOrEqual(sizes[at]?.vcpu ?? 0);
    expect(memoryGib).toBeGreaterThan(sizes[at]?.memoryGib ?? 0);
  }
});

test('words', () => {
  expect([describeSize('large'), describeSize({ vcpu: 3, memoryGib: 10 })]).toEqual(['large', '3 vCPU and 10 GiB']);
});
