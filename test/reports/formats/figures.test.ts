import { money, quantity, unitPrice } from '../../../lib/reports/formats/figures';

test('money has cents, and commas between thousands', () => {
  expect([0, 5, 41230, 124012, 123456789, -150].map(money)).toEqual([
    '$0.00',
    '$0.05',
    '$412.30',
    '$1,240.12',
    '$1,234,567.89',
    '−$1.50',
  ]);
});

test('quantities keep seven digits, and three decimals from 1 up', () => {
  expect([2190, 3044.925714, 0.739726027, 1234567.8912, 0.001, 0].map(quantity)).toEqual([
    '2,190',
    '3,044.926',
    '0.739726',
    '1,234,568',
    '0.001',
    '0',
  ]);
});

test('prices keep six digits and at least two decimals, never an exponent', () => {
  expect([0.1, 5, 0.199, 0.0000002, 0.0000166667, 1250.5].map(unitPrice)).toEqual([
    '$0.10',
    '$5.00',
    '$0.199',
    '$0.0000002',
    '$0.0000166667',
    '$1,250.50',
  ]);
});
