import { App } from 'aws-cdk-lib';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { pinnedContext } from '../../stacks/aws-cdk/flags';
import { letGo } from '../../stacks/aws-cdk/let-go';
import { assembleClient } from '../../stacks/aws-cdk/assemble-client';
import { changedClinic } from './clinic';

interface Retained {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

interface Assembled {
  readonly name: string;
  readonly isProtected: boolean;
  readonly resources: Readonly<Record<string, Retained>>;
}

/** The clinic, once Pulumi is to carry its environments out. */
const { plans } = changedClinic('engine: aws-cdk', 'engine: pulumi-aws');

// Warnings of the plan are none of this test's.
jest.spyOn(console, 'error').mockImplementation(() => undefined);

function assembled(put: (app: App) => void): readonly Assembled[] {
  const app = new App({ context: pinnedContext(), builtinCloudFormationValidation: false, treeMetadata: false });
  put(app);
  return app.synth().stacks.map(({ stackName, terminationProtection, template }) => ({
    name: stackName,
    isProtected: terminationProtection === true,
    resources: (template as { readonly Resources: Assembled['resources'] }).Resources,
  }));
}

const ordinary = assembled((app) => void assembleClient(app, plans));
const leaving = assembled((app) => letGo(app, plans, 'production'));

test('the app has the stacks of that environment alone, by the CDK, whatever the engine is by now', () => {
  expect(plans.map(({ environment }: EnvironmentPlan) => environment.engine)).toEqual(['pulumi-aws', 'pulumi-aws']);
  expect(leaving.map(({ name }) => name)).toEqual(
    ordinary.map(({ name }) => name).filter((name) => name.startsWith('northwind-production-')),
  );
  expect(leaving).toHaveLength(6);
});

test('everything is retained, whether it is removed or replaced', () => {
  const resources = leaving.flatMap((stack) => Object.entries(stack.resources));
  expect(resources).toHaveLength(223);
  const lost = resources.filter(
    ([, { DeletionPolicy, UpdateReplacePolicy }]) => DeletionPolicy !== 'Retain' || UpdateReplacePolicy !== 'Retain',
  );
  expect(lost).toEqual([]);
});

test('nothing protects the stacks themselves any more', () => {
  const wasProtected = ordinary.filter(({ name }) => name.startsWith('northwind-production-'));
  expect(wasProtected.every(({ isProtected }) => isProtected)).toBe(true);
  expect(leaving.some(({ isProtected }) => isProtected)).toBe(false);
});

test('nothing else changes: what is deployed is what stood', () => {
  const bare = (stacks: readonly Assembled[]): unknown =>
    stacks.map(({ resources }) =>
      Object.values(resources).map((one) => ({ ...one, DeletionPolicy: '', UpdateReplacePolicy: '' })),
    );
  expect(bare(leaving)).toEqual(bare(ordinary.filter(({ name }) => name.startsWith('northwind-production-'))));
});

test('an environment that the client does not have is told', () => {
  expect(() => assembled((app) => letGo(app, plans, 'live'))).toThrow(
    '-c let-go: found "live"; expected production or staging',
  );
});
