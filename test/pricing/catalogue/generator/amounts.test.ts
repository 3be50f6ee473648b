import { freeAllowance, multiplierOf } from '../../../../scripts/catalogue/amounts';

test.each([
  ['1M requests', 1_000_000],
  ['10k', 10_000],
  ['100k objects-day', 100_000],
  ['1B samples', 1_000_000_000],
  ['1M-month', 1_000_000],
  ['10', 10],
  ['730 hours', 730],
  ['GB-month', 1],
  ['hour', 1],
])('one unit of %s counts %d', (unit, expected) => {
  expect(multiplierOf(unit)).toBe(expected);
});

test.each([
  ['FIFO requests (first 1M free)', 1_000_000],
  ['health check, AWS endpoint (first 50 free)', 50],
  ['action-enabled budget (first 62 budget-days free)', 62],
  ['Lite MAU (first paid tier)', 0],
  ['Route 53 Profiles (first 100 VPC associations)', 0],
  ['gateway', 0],
])('%s leaves %d free', (name, expected) => {
  expect(freeAllowance(name)).toBe(expected);
});
