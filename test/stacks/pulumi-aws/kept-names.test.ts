import type { ResourceTransformationArgs } from '@pulumi/pulumi';
import { ClientEnvironment } from '../../../stacks/pulumi-aws/environment';
import { keepNames } from '../../../stacks/pulumi-aws/kept-names';
import { record } from '../../../stacks/pulumi/recorder/record';
import type { Recording } from '../../../stacks/pulumi/recorder/recording';
import { answersFor } from '../../../stacks/pulumi-aws/answers';
import { planOf } from '../../bin/import/environments';
import { replacementRules } from '../../e2e/pulumi/replacement-rules';

// The engine is loaded in it.
jest.setTimeout(60_000);

const plan = planOf('clinic', 'production', 'pulumi-aws');
let recording: Recording;

beforeAll(async () => {
  recording = await record(
    () => {
      new ClientEnvironment('environment', { plan }, { transformations: [keepNames] });
    },
    { project: 'clinics', stack: 'production', answer: answersFor(plan.context.places.home) },
  );
});

test('every name that cannot change in place, and is made up by an engine or by this package, is kept', () => {
  const rules = replacementRules();
  const changing = recording.resources.flatMap(({ type, ignoreChanges = [] }) => {
    const names = rules[type]?.replaces.filter((input) => OWN_NAMES.includes(input)) ?? [];
    return names.filter((name) => !ignoreChanges.includes(name)).map((name) => `${type} ${name}`);
  });
  expect(new Set(changing)).toEqual(new Set());
});

const OWN_NAMES = ['name', 'namePrefix', 'alarmName', 'dashboardName', 'policyName', 'targetId', 'description'];

test('a bucket keeps its name, and what belongs to it follows another bucket', () => {
  const ignored = (type: string): readonly string[] =>
    recording.resources.find((resource) => resource.type === type)?.ignoreChanges ?? [];
  expect(ignored('aws:s3/bucket:Bucket')).toContain('bucket');
  expect(ignored('aws:s3/bucketPolicy:BucketPolicy')).not.toContain('bucket');
});

test('what a pattern passes over itself, it still does', () => {
  const group = recording.resources.find(({ type }) => type === 'aws:autoscaling/group:Group');
  expect(group?.ignoreChanges).toEqual(expect.arrayContaining(['desiredCapacity', 'initialLifecycleHooks', 'name']));
});

test('components and providers are left alone', () => {
  const args = { type: 'groundplan:network:Network', name: 'network', props: {}, opts: {} };
  expect(keepNames(args as ResourceTransformationArgs)).toBeUndefined();
});
