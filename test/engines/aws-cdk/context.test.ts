import { App, Stack } from 'aws-cdk-lib';
import { contextOf, provideContext } from '../../../lib/engines/aws-cdk/context';
import { DEFAULT_CONTEXT } from '../../../lib/profile/context';
import { clinicContext } from './fixture';

test('a construct stands in the context that is provided nearest above it', () => {
  const app = new App();
  provideContext(app, clinicContext());
  const stack = new Stack(app, 'staging');
  provideContext(stack, clinicContext({ kind: 'staging' }));
  expect(contextOf(new Stack(app, 'production')).environment).toBe('production');
  expect(contextOf(stack).environment).toBe('staging');
});

test('a construct outside a client file stands in a silver production environment', () => {
  expect(contextOf(new App())).toBe(DEFAULT_CONTEXT);
  expect([DEFAULT_CONTEXT.profile.tier, DEFAULT_CONTEXT.profile.kind]).toEqual(['silver', 'production']);
});
