import fc from 'fast-check';
import type { Estimate, EstimatedResource, Line } from '../../../lib/pricing';
import { estimateOf, lineOf, resourceOf } from '../../reports/fixtures';

const line: fc.Arbitrary<Line> = fc
  .record({
    name: fc.constantFrom('Hours', 'Storage', 'Requests'),
    rate: fc.constantFrom('ec2/m5.large/linux', 'ec2/m5.xlarge/linux', 'ebs/gp2-storage', 'ebs/gp3-storage'),
    quantity: fc.constantFrom(0, 1, 365, 730, 1460),
    price: fc.constantFrom(0.1, 0.048, 0.000001, 12.345678),
    swing: fc.constantFrom(0, 0.5),
  })
  .map(({ name, rate, quantity, price, swing }) =>
    lineOf(name, quantity, price, 'hour', {
      rate,
      low: quantity * price * (1 - swing),
      high: quantity * price * (1 + swing),
    }),
  );

const resource: fc.Arbitrary<EstimatedResource> = fc
  .record({
    stack: fc.constantFrom('one', 'two', 'three'),
    name: fc.constantFrom('A', 'B', 'net/A', 'net/Web0123ABCD', 'net/WebFEDC0123'),
    type: fc.constantFrom('AWS::EC2::Instance', 'AWS::EC2::Volume'),
    region: fc.constantFrom('eu-west-1', 'us-east-1'),
    lines: fc.array(line, { maxLength: 3 }),
    gap: fc.option(fc.constantFrom('Hours', 'Backups'), { nil: undefined }),
  })
  .map(({ stack, name, type, region, lines, gap }) =>
    resourceOf(`${stack}/${name}`, type, gap === undefined ? 'priced' : 'unpriced', lines, {
      region,
      ...(gap !== undefined && { missing: [{ name: gap, because: 'no price' }] }),
    }),
  );

/** Estimates with resources that are alike in some ways and differ in others. */
export const estimates: fc.Arbitrary<Estimate> = fc
  .uniqueArray(resource, { selector: ({ id }) => id, maxLength: 8 })
  .map((resources) => estimateOf(resources));
