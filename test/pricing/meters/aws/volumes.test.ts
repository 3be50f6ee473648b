import { costs, priceOf, usd } from '../../price';

describe('an EBS volume', () => {
  const volume = (properties: object): Record<string, number> =>
    costs(priceOf({ Type: 'AWS::EC2::Volume', Properties: properties }));

  test('gp2 is the default, by the GB-month', () => {
    expect(volume({ Size: 100 })).toEqual({ 'Volume storage': usd(100 * 0.11) });
  });

  test('gp3 includes 3000 IOPS and 125 MBps, and bills what goes beyond', () => {
    expect(volume({ VolumeType: 'gp3', Size: 100, Iops: 3000, Throughput: 125 })).toEqual({
      'Volume storage': usd(100 * 0.088),
    });
    expect(volume({ VolumeType: 'gp3', Size: 100, Iops: 5000, Throughput: 250 })).toEqual({
      'Volume storage': usd(100 * 0.088),
      'Volume IOPS': usd((5000 - 3000) * 0.0055),
      'Volume throughput': usd((250 - 125) * 0.044),
    });
  });

  test('io1 bills every IOPS at one price', () => {
    expect(volume({ VolumeType: 'io1', Size: 200, Iops: 10_000 })).toEqual({
      'Volume storage': usd(200 * 0.138),
      'Volume IOPS': usd(10_000 * 0.072),
    });
  });

  test('io2 bills IOPS in tiers, each volume by itself', () => {
    const Two = { Type: 'AWS::EC2::Volume', Properties: { VolumeType: 'io2', Size: 200, Iops: 40_000 } };
    const one = usd(32_000 * 0.072 + 8_000 * 0.0504);
    expect(costs(priceOf(Two, { Two }))).toEqual({ 'Volume storage': usd(200 * 0.138), 'Volume IOPS': one });
  });

  test('st1, sc1 and magnetic ones bill storage at their rates', () => {
    expect(volume({ VolumeType: 'st1', Size: 500 })).toEqual({ 'Volume storage': usd(500 * 0.05) });
    expect(volume({ VolumeType: 'sc1', Size: 500 })).toEqual({ 'Volume storage': usd(500 * 0.0168) });
    expect(volume({ VolumeType: 'standard', Size: 10 })).toEqual({
      'Volume storage': usd(10 * 0.055),
      'Volume I/O': usd(1 * 0.055),
    });
  });

  test('made from a snapshot has an unknown size', () => {
    expect(priceOf({ Type: 'AWS::EC2::Volume', Properties: { SnapshotId: 'snap-1' } })).toMatchObject({
      status: 'unpriced',
      missing: [{ name: 'Volume storage', rate: 'ebs/gp2-storage', because: 'its size comes from a snapshot' }],
    });
  });
});
