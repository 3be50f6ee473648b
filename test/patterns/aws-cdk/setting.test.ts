import { App, Stack } from 'aws-cdk-lib';
import { settingOf, settle } from '../../../lib/patterns/aws-cdk/setting';
import { STANDALONE } from '../../../lib/policies/setting';
import { clinicSetting } from './fixture';

test('a construct stands in the setting that is settled nearest above it', () => {
  const app = new App();
  settle(app, clinicSetting());
  const stack = new Stack(app, 'staging');
  settle(stack, clinicSetting({ kind: 'staging' }));
  expect(settingOf(new Stack(app, 'production')).environment).toBe('production');
  expect(settingOf(stack).environment).toBe('staging');
});

test('a construct outside a client file stands in a silver production environment', () => {
  expect(settingOf(new App())).toBe(STANDALONE);
  expect([STANDALONE.profile.tier, STANDALONE.profile.kind]).toEqual(['silver', 'production']);
});
