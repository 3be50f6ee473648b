import { environmentName, stackName } from '../../lib/policies/naming';
import { STANDALONE, type Setting } from '../../lib/policies/setting';
import { environmentTags } from '../../lib/policies/tags';

const setting: Setting = {
  ...STANDALONE,
  client: { name: 'Northwind Clinic', slug: 'northwind', contact: 'it@northwind.example', costCentre: 'NWC-4100' },
};

test('names put the client before the environment', () => {
  expect(environmentName(setting)).toBe('northwind-production');
  expect(stackName(setting, 'network')).toBe('northwind-production-network');
});

test('tags say whose it is and who looks after it, and nothing that changes with a release', () => {
  expect(environmentTags(setting)).toEqual({
    client: 'northwind',
    environment: 'production',
    'cost-centre': 'NWC-4100',
    'managed-by': 'groundplan',
  });
});

test('a client without a cost centre has no such tag', () => {
  expect(environmentTags(STANDALONE)).toEqual({
    client: 'standalone',
    environment: 'production',
    'managed-by': 'groundplan',
  });
});
