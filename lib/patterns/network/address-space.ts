import { Address4 } from 'ip-address';
import type { Problem } from '../../problem';
import { MAXIMUM_ZONES } from '../../profile/forms';
import { twiceProblems } from '../listed-once';
import { TIERS, type Tier } from './props';

/** Slots kept for tiers and for zones, whether used or not: growth moves nothing. */
const TIER_SLOTS = 4;
export const ZONE_SLOTS = MAXIMUM_ZONES;
const SLOT_BITS = Math.log2(TIER_SLOTS * ZONE_SLOTS);

/** A network and its subnets are between /16 and /28. Source: Amazon VPC quotas, the narrowest of the clouds. */
export const LARGEST_BLOCK = 16;
const SMALLEST_SUBNET = 28;
export const SMALLEST_BLOCK = SMALLEST_SUBNET - SLOT_BITS;

/** Every IPv4 address. */
export const EVERYWHERE = '0.0.0.0/0';

/** IPv4 blocks for private use: RFC 1918, and the shared space of RFC 6598 that many providers hand out. */
const PRIVATE_BLOCKS = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'];

/** A network's block, cut into one slot for every tier and zone there could ever be. */
export interface AddressSpace {
  readonly cidr: string;
  /** Block of a tier in a zone; zones count from 0. */
  slot(tier: Tier, zone: number): string;
}

/** What is wrong with a block, in words that complete "expected ...", or `undefined` for a good one. */
export function faultOf(cidr: string): string | undefined {
  if (!Address4.isValid(cidr) || !cidr.includes('/'))
    return `an IPv4 block from /${LARGEST_BLOCK} to /${SMALLEST_BLOCK}`;
  const block = new Address4(cidr);
  if (block.subnetMask < LARGEST_BLOCK || block.subnetMask > SMALLEST_BLOCK) {
    return `a block from /${LARGEST_BLOCK} to /${SMALLEST_BLOCK}`;
  }
  const start = block.startAddress().correctForm();
  return block.correctForm() === start ? undefined : `the first address of the block, ${start}/${block.subnetMask}`;
}

/** What is wrong with a block that the internet routes, in words that complete "expected ...", or `undefined` for a private one. */
export function publicFaultOf(cidr: string): string | undefined {
  const block = new Address4(cidr);
  if (PRIVATE_BLOCKS.some((range) => block.isInSubnet(new Address4(range)))) return undefined;
  return 'a private block: within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10';
}

/** Whether two blocks share addresses. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [new Address4(one), new Address4(other)];
  return a.isInSubnet(b) || b.isInSubnet(a);
}

/** What is wrong with blocks of a list that is at `networks`: each is there once, by its first address. */
export function listedBlockProblems(blocks: readonly string[]): readonly Problem[] {
  const notFirst = blocks.flatMap((block, at) => {
    const parsed = new Address4(block);
    const written = `${parsed.startAddress().correctForm()}/${parsed.subnetMask}`;
    if (written === block) return [];
    const expected = `the first address of the block, ${written}`;
    return [{ path: ['networks', at], found: `"${block}"`, expected }];
  });
  return [...notFirst, ...twiceProblems(blocks, ['networks'], 'each block once')];
}

/** What a block is called in names: `10-200-0-0-16` for 10.200.0.0/16. */
export function blockName(block: string): string {
  return block.replace(/[./]/g, '-');
}

/** Whether all addresses of a block are among those of another. */
export function isWithin(one: string, other: string): boolean {
  return new Address4(one).isInSubnet(new Address4(other));
}

/**
 * Lays out a block: a quarter for each tier (the last quarter stays free), a quarter of that for each zone.
 * A /16 gives /20 subnets; the first private one of 10.20.0.0/16 is 10.20.64.0/20.
 */
export function layOut(cidr: string): AddressSpace {
  const block = new Address4(cidr);
  const prefix = block.subnetMask + SLOT_BITS;
  const slotSize = 2n ** BigInt(32 - prefix);
  const start = block.startAddress().bigInt();
  return {
    cidr,
    slot(tier, zone) {
      const at = BigInt(TIERS.indexOf(tier) * ZONE_SLOTS + zone);
      return `${Address4.fromBigInt(start + at * slotSize).correctForm()}/${prefix}`;
    },
  };
}
