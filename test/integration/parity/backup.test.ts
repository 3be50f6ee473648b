import { CfnWaitConditionHandle, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { Backup } from '../../../lib/patterns/backup/aws-cdk';
import type { AskedBackup } from '../../../lib/patterns/backup/props';
import { provideContext } from '../../../lib/engines/aws-cdk/context';
import { readPulumi, readTemplate, type PulumiResource, type Resource } from '../../../lib/pricing';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { testApp, TestStack } from '../../engines/aws-cdk/fixture';
import { HOME } from '../../engines/pulumi-aws/fixture';
import { backupProps } from '../../patterns/backup/arbitraries';
import { copiedContext, uncopiedContext } from '../../patterns/backup/fixture';
import { backedUp } from '../../patterns/backup/pulumi-aws/fixture';
import { strictProblems } from '../../pulumi/strict';
import { describe as described } from './described-backup';

const validatorArn = 'arn:aws:lambda:eu-west-1:123456789012:function:validate';

function byCdk(props: AskedBackup, context: EnvironmentContext): readonly Resource[] {
  const app = testApp();
  const stack = new TestStack(app, 'data', context);
  const { copy } = context.places;
  const copies = copy && new Stack(app, 'copies', { env: { account: copy.account ?? '', region: copy.region ?? '' } });
  if (copies) {
    provideContext(copies, context);
    // A template without resources is refused, and not every rule copies.
    new CfnWaitConditionHandle(copies, 'NeverEmpty');
  }
  const { plan } = new Backup(stack, 'backup', { ...props, validatorArn, ...(copies && { copyScope: copies }) });
  return [stack, ...(copies && plan.copies ? [copies] : [])].flatMap(
    (each) =>
      readTemplate({ name: each.stackName, region: each.region, body: Template.fromStack(each).toJSON() }).resources,
  );
}

async function byPulumi(props: AskedBackup, context: EnvironmentContext): Promise<readonly Resource[]> {
  const made = await backedUp({ ...props, validatorArn }, context);
  expect(strictProblems(made.resources)).toEqual([]);
  const resources = made.resources as readonly PulumiResource[];
  return readPulumi({ name: 'backup', resources, region: HOME.region }).resources;
}

const contexts = fc.constantFrom(
  copiedContext(),
  copiedContext({}, '999999999999'),
  uncopiedContext({ tier: 'silver' }),
  uncopiedContext({ tier: 'bronze', kind: 'staging', regulations: [] }),
);

test('both AWS engines make the same of what is asked, and the SDK declares every input of Pulumi', async () => {
  await fc.assert(
    fc.asyncProperty(backupProps, contexts, async (props, context) => {
      expect(described(await byPulumi(props, context))).toEqual(described(byCdk(props, context)));
    }),
    { numRuns: 12 },
  );
}, 240_000);
