import { isIPv4, isIPv6 } from 'node:net';

import { isUnknown, lift, Unknown, type Maybe } from '../../unknown';
import type { Intrinsic } from '../scope';

import { argumentList, countArgument, textArgument } from './arguments';

/** The most blocks that CloudFormation yields. */
const MAX_BLOCKS = 256;

/** An address block: its first address as a number. */
interface Block {
  readonly base: bigint;
  readonly prefix: number;
  readonly width: 32 | 128;
}

/** `{ Fn::Cidr: [ipBlock, count, cidrBits] }`: the first `count` blocks with `cidrBits` host bits. */
export const cidr: Intrinsic = (argument, scope) =>
  lift(argumentList('Fn::Cidr', argument, { from: 3, to: 3 }), ([ipBlock, count, cidrBits]) => {
    const block = lift(textArgument('the block of Fn::Cidr', ipBlock, scope), parseBlock);
    if (isUnknown(block)) return block;
    const blocks = countArgument('the count of Fn::Cidr', count, scope);
    if (isUnknown(blocks)) return blocks;
    return lift(countArgument('cidrBits of Fn::Cidr', cidrBits, scope), (bits) => divide(block, blocks, bits));
  });

function divide(block: Block, count: number, hostBits: number): Maybe<readonly string[]> {
  if (count < 1 || count > MAX_BLOCKS)
    return new Unknown(`Fn::Cidr is asked for ${count} blocks, where 1 to ${MAX_BLOCKS} are expected`);
  const prefix = block.width - hostBits;
  const fitting = prefix < block.prefix ? 0n : 1n << BigInt(prefix - block.prefix);
  if (BigInt(count) > fitting)
    return new Unknown(`Fn::Cidr is asked for ${count} blocks of ${hostBits} bits, where ${fitting} fit`);
  const size = 1n << BigInt(hostBits);
  return Array.from({ length: count }, (_, at) => `${format(block.base + BigInt(at) * size, block.width)}/${prefix}`);
}

function parseBlock(text: string): Maybe<Block> {
  const [address = '', prefixText = '', ...rest] = text.split('/');
  const width = isIPv4(address) ? 32 : isIPv6(address) && !address.includes('%') ? 128 : undefined;
  const prefix = Number(prefixText);
  if (width === undefined || rest.length > 0 || !/^\d{1,3}$/.test(prefixText) || prefix > width)
    return new Unknown(`the block of Fn::Cidr is "${text}", where an address block such as 10.0.0.0/16 is expected`);
  const hostBits = BigInt(width - prefix);
  const value = width === 32 ? parseGroups(address.split('.'), 8n, 10) : parseIpv6(address);
  return { base: (value >> hostBits) << hostBits, prefix, width };
}

function parseIpv6(address: string): bigint {
  const [head = '', tail] = withoutDottedTail(address).split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0');
  return parseGroups([...before, ...zeros, ...after], 16n, 16);
}

/** `::ffff:10.0.0.1` as `::ffff:a00:1`. */
function withoutDottedTail(address: string): string {
  const start = address.lastIndexOf(':') + 1;
  const tail = address.slice(start);
  if (!tail.includes('.')) return address;
  const value = parseGroups(tail.split('.'), 8n, 10);
  return `${address.slice(0, start)}${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
}

function parseGroups(groups: readonly string[], bits: bigint, radix: number): bigint {
  return groups.reduce((value, group) => (value << bits) | BigInt(parseInt(group, radix)), 0n);
}

function format(value: bigint, width: 32 | 128): string {
  return width === 32
    ? groupsOf(value, 4, 8n).join('.')
    : compress(groupsOf(value, 8, 16n).map((group) => group.toString(16)));
}

function groupsOf(value: bigint, count: number, bits: bigint): readonly bigint[] {
  const mask = (1n << bits) - 1n;
  return Array.from({ length: count }, (_, at) => (value >> (BigInt(count - 1 - at) * bits)) & mask);
}

/** The longest run of zero groups, the first of equals, becomes `::` (RFC 5952). */
function compress(groups: readonly string[]): string {
  const text = groups.join(':');
  const runs = [...text.matchAll(/\b0(?::0)+\b/g)];
  const longest = runs.reduce((best, [run]) => (run.length > best.length ? run : best), '');
  if (longest === '') return text;
  const start = runs.find(([run]) => run === longest)?.index ?? 0;
  return `${text.slice(0, start).replace(/:$/, '')}::${text.slice(start + longest.length).replace(/^:/, '')}`;
}
