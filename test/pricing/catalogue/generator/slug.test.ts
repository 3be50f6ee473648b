import fc from 'fast-check';

import { slug } from '../../../../scripts/catalogue/slug';

describe('slug', () => {
  test.each([
    ['NAT gateway', 'nat-gateway'],
    ['gp3 provisioned IOPS (over 3000 per volume)', 'gp3-provisioned-iops'],
    ['out to internet (first 100 GB/month free, account-wide)', 'out-to-internet'],
    ['public IPv4 address, idle (unattached Elastic IP)', 'public-ipv4-address-idle-unattached-elastic-ip'],
    ['I/O requests, Standard', 'io-requests-standard'],
    ['cache 0.5 GB', 'cache-0.5-gb'],
    ['replication instance c5.large, multi-AZ', 'replication-instance-c5.large-multi-az'],
    ['Standard Base Fees [Zone 1]', 'standard-base-fees-zone-1'],
  ])('of %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test('keeps what tells two things apart', () => {
    expect(slug('requests (up to 1500 WCU)')).not.toBe(slug('requests (up to 2000 WCU)'));
  });

  test('is made of lower-case words, digits, dots and single hyphens', () => {
    fc.assert(fc.property(fc.string(), (name) => /^$|^[a-z0-9](?:[a-z0-9.]|-(?!-|$))*$/.test(slug(name))));
  });

  test('of a slug is the slug', () => {
    fc.assert(fc.property(fc.string(), (name) => slug(slug(name)) === slug(name)));
  });
});
