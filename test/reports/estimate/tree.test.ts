import { rangeToCents } from '../../../lib/pricing/estimate/cents';
import { buildTree, type Group } from '../../../lib/reports/estimate/tree';
import type { Estimate, EstimatedResource } from '../../../lib/pricing/estimate/model';
import { estimateOf, lineOf, resourceOf, WEB } from '../fixtures';

const grow = (estimate: Estimate): readonly Group[] => buildTree(estimate, rangeToCents(estimate.monthly));
const nat = (path: string, price: number): EstimatedResource =>
  resourceOf(path, 'AWS::EC2::NatGateway', 'priced', [lineOf('NAT gateway', 730, price, 'hour')]);

test('a pattern that stands in several stacks is told apart by them, the dearest first', () => {
  const groups = grow(
    estimateOf([nat('net/network/A', 0.01), nat('work/servers/B', 0.05), nat('extra/network/C', 0.01)]),
  );
  expect(groups.map(({ name, cents, items }) => [name, cents.expected, items.length])).toEqual([
    ['servers', 3650, 1], // 730 × 0.05
    ['net/network', 730, 1], // 730 × 0.01
    ['extra/network', 730, 1],
  ]);
});

test('names leave out what the CDK itself leaves out', () => {
  const paths = ['web/net/Vpc/Resource', 'web/net/Resource/Logs/Default', 'web/net/Resource', 'web/Bucket/Resource'];
  const names = paths.map((path) => grow(estimateOf([nat(path, 0.01)]))[0]?.items[0]?.row.name);
  expect(names).toEqual(['Vpc', 'Logs', 'net', 'Bucket']);
});

test('resources without a construct path are called by their logical ID', () => {
  const bare = { ...nat('Nat1', 0.01), stack: 'web' };
  expect(grow(estimateOf([bare]))).toMatchObject([{ name: 'web', items: [{ row: { name: 'Nat1' } }] }]);
});

test('three that are alike are one row, two are not', () => {
  const three = grow(estimateOf([nat('w/n/A', 0.048), nat('w/n/B', 0.048), nat('w/n/C', 0.048)]))[0]?.items ?? [];
  expect(three.map(({ row, cents }) => [row.name, row.count, row.lines[0]?.quantity, cents.expected])).toEqual([
    ['3 × AWS::EC2::NatGateway', 3, 2190, 10512], // 3 × 730 × 0.048
  ]);
  const two = grow(estimateOf([nat('w/n/A', 0.048), nat('w/n/B', 0.048), nat('w/n/C', 0.05)]))[0]?.items ?? [];
  expect(two.map(({ row }) => row.name)).toEqual(['C', 'A', 'B']);
});

test('what has no row is counted, and why', () => {
  const groups = grow(
    estimateOf([
      resourceOf('w/a/Role', 'AWS::IAM::Role', 'free'),
      resourceOf('w/a/Topic', 'AWS::SNS::Topic', 'usage'),
      resourceOf('w/a/Queue', 'AWS::SQS::Queue', 'usage', [lineOf('Requests', 1, 0.0004, '1M requests')]),
      resourceOf('w/a/Idle', 'AWS::EC2::EIP', 'priced', [lineOf('Hours', 0, 0.005, 'hour')]),
    ]),
  );
  expect(groups).toMatchObject([{ items: [], note: { free: 1, leftOut: 1, belowCent: 2 } }]);
});

test('every resource is in a row or counted beside them', () => {
  const counted = grow(WEB).flatMap(({ items, note }) => [
    ...items.map(({ row }) => row.count),
    note.free + note.leftOut + note.belowCent,
  ]);
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(WEB.resources.length);
});
