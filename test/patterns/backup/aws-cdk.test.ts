import path from 'node:path';
import { Stack, type App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CfnFileSystem } from 'aws-cdk-lib/aws-efs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { provideContext } from '../../../lib/engines/aws-cdk/context';
import { Backup, type BackupConstructProps } from '../../../lib/patterns/backup/aws-cdk';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { expectGolden, testApp, TestStack } from '../../engines/aws-cdk/fixture';
import { checkUnacknowledged, findings, staleExceptions } from '../../engines/aws-cdk/gate';
import { copiedContext, unregulated } from './fixture';

const validatorArn = 'arn:aws:lambda:eu-west-1:123456789012:function:validate';

function build(
  app: App = testApp(),
  props: BackupConstructProps = {},
  context: EnvironmentContext = copiedContext(),
): { readonly stack: Stack; readonly copies: Stack; readonly backup: Backup } {
  const stack = new TestStack(app, 'data', context);
  const { copy } = context.places;
  const copies = new Stack(app, 'copies', {
    env: { account: copy?.account ?? '123456789012', region: copy?.region ?? 'eu-central-1' },
    analyticsReporting: false,
  });
  provideContext(copies, context);
  return { stack, copies, backup: new Backup(stack, 'backup', { ...props, ...(copy && { copyScope: copies }) }) };
}

const gold = build(testApp(), { validatorArn, restoreTests: { of: ['volumes'] } });
const template = Template.fromStack(gold.stack);
const copies = Template.fromStack(gold.copies);

test('the golden templates', () => {
  expectGolden(gold.stack, path.join(__dirname, 'golden/backup.template.json'));
  expectGolden(gold.copies, path.join(__dirname, 'golden/copies.template.json'));
});

test('the gates', () => {
  const both = (app: App): void => void build(app, { validatorArn });
  expect(findings(both)).toEqual([]);
  expect(staleExceptions(checkUnacknowledged(both))).toEqual([]);
});

test('a vault under a key of the client, from which nobody deletes, and which outlives its stack', () => {
  for (const each of [template, copies]) {
    each.resourceCountIs('AWS::KMS::Key', 1);
    each.hasResource('AWS::Backup::BackupVault', {
      Properties: {
        EncryptionKeyArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('Key'), 'Arn'] },
        LockConfiguration: { MinRetentionDays: 35 },
        AccessPolicy: {
          Statement: [
            { Effect: 'Deny', Principal: { AWS: '*' }, Action: Match.arrayWith(['backup:DeleteRecoveryPoint']) },
          ],
        },
      },
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
    });
  }
});

test('copies go to a vault that is written out, as no stack refers to another region', () => {
  template.hasResourceProperties('AWS::Backup::BackupPlan', {
    BackupPlan: {
      BackupPlanRule: [
        {
          CopyActions: [
            {
              DestinationBackupVaultArn: 'arn:aws:backup:eu-central-1:123456789012:backup-vault:northwind-production',
              Lifecycle: { DeleteAfterDays: 35 },
            },
          ],
        },
        { RuleName: 'monthly' },
      ],
    },
  });
});

test('copies in another account: its vault lets ours in, and our keys let it read', () => {
  const { stack, copies: there } = build(testApp(), {}, copiedContext({}, '999999999999'));
  Template.fromStack(there).hasResourceProperties('AWS::Backup::BackupVault', {
    AccessPolicy: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Effect: 'Allow',
          Principal: { AWS: Match.anyValue() },
          Action: 'backup:CopyIntoBackupVault',
        }),
      ]),
    },
  });
  Template.fromStack(stack).hasResourceProperties('AWS::KMS::Key', {
    KeyPolicy: {
      Statement: Match.arrayWith([Match.objectLike({ Principal: { AWS: 'arn:aws:iam::999999999999:root' } })]),
    },
  });
});

describe('what is protected', () => {
  const app = testApp();
  const [stack, other] = ['data', 'own'].map((id) => new TestStack(app, id, unregulated('bronze'))) as [Stack, Stack];
  const backup = new Backup(stack, 'backup');
  const files = new CfnFileSystem(other, 'Files', { encrypted: true });
  new Bucket(other, 'Scans');
  new Topic(other, 'News');
  backup.protect(other);
  backup.protect({ protectName: 'legacy', protectedArns: ['arn:aws:rds:eu-west-1:123456789012:db:legacy'] });

  test('carries the tag of its class, in whatever stack it stands', () => {
    const tag = { Key: 'groundplan:backup', Value: 'northwind-production/standard' };
    const own = Template.fromStack(other);
    own.hasResourceProperties('AWS::EFS::FileSystem', { FileSystemTags: [tag] });
    own.hasResourceProperties('AWS::S3::Bucket', { Tags: [tag] });
    own.hasResourceProperties('AWS::SNS::Topic', { Tags: Match.absent() });
  });

  test('or is selected by ARN', () => {
    Template.fromStack(stack).hasResourceProperties('AWS::Backup::BackupSelection', {
      BackupSelection: { SelectionName: 'legacy', Resources: ['arn:aws:rds:eu-west-1:123456789012:db:legacy'] },
    });
  });

  test('is something that AWS Backup takes, by a class that there is', () => {
    const lonely = new Stack(testApp(), 'lonely');
    expect(() => backup.protect(lonely)).toThrow('lonely has nothing that AWS Backup takes');
    expect(() => backup.protect(files, { class: 'gold' })).toThrow('data/backup has no class "gold"; it has standard');
  });
});

test('a vault that stands already is named, and nothing of it is made', () => {
  const stack = new TestStack(testApp(), 'data', unregulated('silver'));
  new Backup(stack, 'backup', { vaultName: 'legacy' });
  const existing = Template.fromStack(stack);
  existing.resourceCountIs('AWS::Backup::BackupVault', 0);
  existing.resourceCountIs('AWS::KMS::Key', 0);
  existing.hasResourceProperties('AWS::Backup::BackupPlan', {
    BackupPlan: { BackupPlanRule: Match.arrayWith([Match.objectLike({ TargetBackupVault: 'legacy' })]) },
  });
});

test('without a stack for copies there is nowhere to put them', () => {
  const stack = new TestStack(testApp(), 'data', copiedContext());
  expect(() => new Backup(stack, 'backup')).toThrow('needs a copyScope');
});
