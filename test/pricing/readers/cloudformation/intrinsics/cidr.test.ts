import fc from 'fast-check';

import { because, valueOf } from '../given';

const cidr = (...argument: readonly unknown[]): unknown => valueOf({ 'Fn::Cidr': argument });

test.each([
  [
    ['192.168.0.0/24', 6, 5],
    ['/27 blocks'],
    ['192.168.0.0/27', '192.168.0.32/27', '192.168.0.64/27', '192.168.0.96/27', '192.168.0.128/27', '192.168.0.160/27'],
  ],
  [['10.0.0.0/16', '3', '8'], ['counts as text'], ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24']],
  [['10.1.2.3/16', 1, 8], ['a block named by an address inside it'], ['10.1.0.0/24']],
  [['10.0.0.0/30', 4, 0], ['single addresses'], ['10.0.0.0/32', '10.0.0.1/32', '10.0.0.2/32', '10.0.0.3/32']],
  [['2001:db8::/56', 2, 64], ['IPv6'], ['2001:db8::/64', '2001:db8:0:1::/64']],
  [['2001:db8:0:ff00::/56', 1, 64], ['IPv6 with its zeros at the end'], ['2001:db8:0:ff00::/64']],
  [['::ffff:10.0.0.0/120', 2, 0], ['IPv6 that ends in IPv4'], ['::ffff:a00:0/128', '::ffff:a00:1/128']],
])('%j yields %s', (argument, _, expected) => {
  expect(cidr(...argument)).toEqual(expected);
});

test.each([
  [['10.0.0.0/24', 9, 5], 'Fn::Cidr is asked for 9 blocks of 5 bits, where 8 fit'],
  [['10.0.0.0/24', 1, 9], 'Fn::Cidr is asked for 1 blocks of 9 bits, where 0 fit'],
  [['10.0.0.0/24', 1, 99], 'Fn::Cidr is asked for 1 blocks of 99 bits, where 0 fit'],
  [['10.0.0.0/8', 257, 8], 'Fn::Cidr is asked for 257 blocks, where 1 to 256 are expected'],
  [['10.0.0.0/8', 0, 8], 'Fn::Cidr is asked for 0 blocks, where 1 to 256 are expected'],
  [['10.0.0.0', 1, 8], 'the block of Fn::Cidr is "10.0.0.0", where an address block such as 10.0.0.0/16 is expected'],
  [['10.0.0/16', 1, 8], 'the block of Fn::Cidr is "10.0.0/16", where an address block such as 10.0.0.0/16 is expected'],
  [
    ['fe80::1%a.b/64', 1, 8],
    'the block of Fn::Cidr is "fe80::1%a.b/64", where an address block such as 10.0.0.0/16 is expected',
  ],
  [['10.0.0.0/16', 'two', 8], 'the count of Fn::Cidr is "two", where a whole number is expected'],
  [['10.0.0.0/16', 2], 'Fn::Cidr is given a list of 2, where 3 items are expected'],
  [[{ 'Fn::GetAtt': ['Vpc', 'CidrBlock'] }, 2, 8], 'attribute CidrBlock of Vpc is known only after deployment'],
])('%j is unknown', (argument, reason) => {
  expect(because({ 'Fn::Cidr': argument })).toBe(reason);
});

test('IPv4 blocks are those found by counting addresses', () => {
  const toNumber = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  fc.assert(
    fc.property(
      fc.ipV4(),
      fc.integer({ min: 8, max: 28 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 8 }),
      (address, prefix, spread, extra) => {
        const hostBits = 32 - prefix - Math.min(spread, 32 - prefix);
        const count = Math.min(2 ** (32 - prefix - hostBits), 1 + extra);
        const base = Math.floor(toNumber(address) / 2 ** (32 - prefix)) * 2 ** (32 - prefix);
        const blocks = cidr(`${address}/${prefix}`, count, hostBits) as string[];
        expect(blocks).toHaveLength(count);
        blocks.forEach((block, at) => {
          const [start = '', blockPrefix] = block.split('/');
          expect(toNumber(start)).toBe(base + at * 2 ** hostBits);
          expect(Number(blockPrefix)).toBe(32 - hostBits);
        });
      },
    ),
  );
});

test('an IPv6 block divided into one of its own size is itself', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const [once] = cidr(`${address}/128`, 1, 0) as string[];
      expect(cidr(once, 1, 0)).toEqual([once]);
      expect(new URL(`http://[${address}]`).hostname).toBe(`[${String(once).replace('/128', '')}]`);
    }),
  );
});
