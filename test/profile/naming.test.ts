import { environmentName, stackName } from '../../lib/profile/naming';
import { DEFAULT_CONTEXT, type EnvironmentContext } from '../../lib/profile/context';
import { environmentTags } from '../../lib/profile/tags';

const context: EnvironmentContext = {
  ...DEFAULT_CONTEXT,
  client: { name: 'Northwind Clinic', slug: 'northwind', contact: 'it@northwind.example', costCentre: 'NWC-4100' },
};

test('names put the client before the environment', () => {
  expect(environmentName(context)).toBe('northwind-production');
  expect(stackName(context, 'network')).toBe('northwind-production-network');
});

test('tags say whose it is and who looks after it, and nothing that changes with a release', () => {
  expect(environmentTags(context)).toEqual({
    client: 'northwind',
    environment: 'production',
    'cost-centre': 'NWC-4100',
    'managed-by': 'groundplan',
  });
});

test('a client without a cost centre has no such tag', () => {
  expect(environmentTags(DEFAULT_CONTEXT)).toEqual({
    client: 'standalone',
    environment: 'production',
    'managed-by': 'groundplan',
  });
});
