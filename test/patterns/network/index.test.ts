import { problemsOf } from '../../../lib/form/problems';
import { network } from '../../../lib/patterns/network';
import { NO_FILES } from '../no-files';

const existing = {
  vpcId: 'vpc-0a1b2c3d',
  cidr: '172.31.0.0/16',
  availabilityZones: ['eu-west-1a'],
  subnets: { private: ['subnet-0a1b2c3d'] },
};

test('the names of an existing network are passed on; a new one has none', () => {
  expect(network.passed({ existing }, NO_FILES)).toEqual({ existing });
  expect(network.passed({ cidr: '10.20.0.0/16' }, NO_FILES)).toEqual({});
});

test('the form takes a new network or an existing one', () => {
  expect(problemsOf(network.form, { cidr: '10.20.0.0/16', endpoints: ['storage', { aws: 'execute-api' }] })).toEqual(
    [],
  );
  expect(problemsOf(network.form, { existing })).toEqual([]);
  expect(problemsOf(network.form, 'small')).toEqual([
    {
      path: [],
      found: '"small"',
      expected: 'a new network, { cidr: ... }, or one that stands already, { existing: ... }',
    },
  ]);
});

test('an ID that is known only at deployment passes', () => {
  expect(problemsOf(network.form, { existing: { ...existing, vpcId: '${Token[TOKEN.12]}' } })).toEqual([]);
});
