import fc from 'fast-check';
import { Address4 } from 'ip-address';
import {
  faultOf,
  layOut,
  overlap,
  publicFaultOf,
  LARGEST_BLOCK,
  SMALLEST_BLOCK,
  ZONE_SLOTS,
} from '../../../lib/patterns/network/address-space';
import { TIERS } from '../../../lib/patterns/network/props';

/** Any block that a network may have. */
const block = fc
  .tuple(fc.integer({ min: LARGEST_BLOCK, max: SMALLEST_BLOCK }), fc.integer({ min: 0, max: 2 ** 32 - 1 }))
  .map(([prefix, address]) => {
    const size = 2 ** (32 - prefix);
    return `${Address4.fromBigInt(BigInt(Math.floor(address / size) * size)).correctForm()}/${prefix}`;
  });

function slots(cidr: string): readonly string[] {
  const space = layOut(cidr);
  return TIERS.flatMap((tier) => Array.from({ length: ZONE_SLOTS }, (_, zone) => space.slot(tier, zone)));
}

function range(cidr: string): readonly [bigint, bigint] {
  const address = new Address4(cidr);
  return [address.startAddress().bigInt(), address.endAddress().bigInt()];
}

test('a /16 has a /20 for every tier and zone', () => {
  expect(slots('10.20.0.0/16')).toEqual([
    '10.20.0.0/20',
    '10.20.16.0/20',
    '10.20.32.0/20',
    '10.20.48.0/20',
    '10.20.64.0/20',
    '10.20.80.0/20',
    '10.20.96.0/20',
    '10.20.112.0/20',
    '10.20.128.0/20',
    '10.20.144.0/20',
    '10.20.160.0/20',
    '10.20.176.0/20',
  ]);
});

test('a /24 has the smallest subnets that a VPC may have', () => {
  expect(slots('10.0.0.0/24').slice(0, 2)).toEqual(['10.0.0.0/28', '10.0.0.16/28']);
});

test('slots lie inside the block, in order, without overlap', () => {
  fc.assert(
    fc.property(block, (cidr) => {
      const [first, last] = range(cidr);
      const ranges = slots(cidr).map(range);
      ranges.forEach(([start, end], at) => {
        const previous = ranges[at - 1]?.[1] ?? first - 1n;
        expect(start).toBe(previous + 1n);
        expect(end).toBeLessThanOrEqual(last);
      });
    }),
  );
});

test('every block from /16 to /24 is accepted', () => {
  fc.assert(fc.property(block, (cidr) => expect(faultOf(cidr)).toBeUndefined()));
});

test.each([
  ['10.20.0.0', 'an IPv4 block from /16 to /24'],
  ['ten', 'an IPv4 block from /16 to /24'],
  ['2001:db8::/32', 'an IPv4 block from /16 to /24'],
  ['10.0.0.0/8', 'a block from /16 to /24'],
  ['10.0.0.0/25', 'a block from /16 to /24'],
  ['10.20.5.0/16', 'the first address of the block, 10.20.0.0/16'],
])('%s is refused', (cidr, expected) => {
  expect(faultOf(cidr)).toBe(expected);
});

test.each(['10.0.0.0/16', '10.255.0.0/24', '172.16.0.0/16', '172.31.0.0/16', '192.168.0.0/16', '100.127.0.0/16'])(
  '%s is private',
  (cidr) => {
    expect(publicFaultOf(cidr)).toBeUndefined();
  },
);

test.each(['11.0.0.0/16', '172.32.0.0/16', '192.169.0.0/16', '100.128.0.0/16', '8.8.8.0/24'])(
  '%s is public',
  (cidr) => {
    expect(publicFaultOf(cidr)).toBe(
      'a private block: within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10',
    );
  },
);

test('blocks overlap when one holds an address of the other, either way round', () => {
  fc.assert(
    fc.property(block, block, (one, other) => {
      const [[from, to], [otherFrom, otherTo]] = [range(one), range(other)];
      expect(overlap(one, other)).toBe(from <= otherTo && otherFrom <= to);
      expect(overlap(one, one)).toBe(true);
    }),
  );
});

test('the tiers of a network share no address, and lie within its block', () => {
  fc.assert(
    fc.property(block, (cidr) => {
      const [first = '', ...rest] = slots(cidr);
      expect(overlap(cidr, first)).toBe(true);
      for (const slot of rest) expect([overlap(cidr, slot), overlap(first, slot)]).toEqual([true, false]);
    }),
  );
});
