import fc from 'fast-check';
import { estimateCsv } from '../../../lib/reports/estimate/csv';
import { estimates } from '../../pricing/compare/estimates';
import { WEB } from '../fixtures';
import { amounts, parse } from '../read-csv';

test('an estimate has a row for each priced line, and one without amounts for each that has no price', () => {
  const [head = [], ...rows] = parse([...estimateCsv(WEB)].join(''));
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  expect(rows).toHaveLength(10); // 2 of the gateway, 3 of the fleet, 3 alarms, a web ACL, a ledger
  expect(rows[0]).toEqual(
    'web,networkNat,web/network/Nat,AWS::EC2::NatGateway,aws,eu-west-1,priced,NAT gateway,730,hour,0.048,35.04,35.04,35.04,template,a/b,2026-07-20,'.split(
      ',',
    ),
  );
  expect(rows.at(-1)?.slice(6)).toEqual([
    'unknown',
    'AWS::QLDB::Ledger',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'no price: it is a type we do not know',
  ]);
});

test('the lines of an estimate add up to its total', () => {
  fc.assert(
    fc.property(estimates, (estimate) => {
      expect(amounts([...estimateCsv(estimate)].join(''), 'expected')).toBe(
        Math.round(1e6 * estimate.monthly.expected),
      );
    }),
  );
});
