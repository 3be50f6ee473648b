import { join } from 'node:path';
import { Backup } from '../../../../lib/patterns/backup/pulumi-aws';
import { deployed } from '../../../engines/pulumi-aws/deployed';
import { expectGoldenRecording, nameOf, recorded } from '../../../engines/pulumi-aws/fixture';
import { strictProblems } from '../../../pulumi/strict';
import { copiedContext, unregulated } from '../fixture';
import { backedUp, backups, TYPES } from './fixture';

const validatorArn = 'arn:aws:lambda:eu-west-1:123456789012:function:validate';
const gold = backedUp({ validatorArn, restoreTests: { of: ['volumes'] } });

test('is what is on file', async () => {
  expectGoldenRecording(await gold, join(__dirname, '../golden/backup.pulumi.json'));
});

test("every input is one that the SDK's declarations know", async () => {
  expect(strictProblems((await gold).resources)).toEqual([]);
});

test('vaults, keys, locks and policies stay in the account, and production lets go of no vault and no key', async () => {
  const made = await gold;
  const kept = (type: string): unknown =>
    made.ofType(type).map((one) => [nameOf(one), one.protect ?? false, one.retainOnDelete ?? false]);
  expect(kept(TYPES.vault)).toEqual([
    ['backup-vault', true, true],
    ['backup-copies', true, true],
  ]);
  expect(kept(TYPES.key)).toEqual([
    ['backup-key', true, true],
    ['backup-copies-key', true, true],
  ]);
  expect(kept(TYPES.vaultPolicy)).toEqual([
    ['backup-vault', false, true],
    ['backup-copies', false, true],
  ]);
  expect(kept(TYPES.lock)).toEqual([
    ['backup-vault', false, true],
    ['backup-copies', false, true],
  ]);
  const staging = await backedUp({ restoreTests: false, reports: false }, unregulated('silver', 'staging'));
  expect(staging.ofType(TYPES.vault).map(({ protect, retainOnDelete }) => [protect, retainOnDelete])).toEqual([
    [undefined, true],
  ]);
});

test('nobody takes backups away', async () => {
  const made = await deployed(backups({ restoreTests: false, reports: false }), () => ({}));
  for (const { inputs } of made.ofType(TYPES.vaultPolicy))
    expect(JSON.parse(String(inputs.policy))).toMatchObject({
      Statement: [{ Effect: 'Deny', Principal: { AWS: '*' }, Resource: '*' }],
    });
});

test('copies stand below what is given for them, and plans name their vault', async () => {
  const made = await gold;
  const [elsewhere] = made.ofType('tests:index:Elsewhere');
  const copies = made.ofType(TYPES.vault).find((one) => nameOf(one) === 'backup-copies');
  expect(copies?.parent).toBe(elsewhere?.urn);
  const plans = made.ofType(TYPES.plan);
  expect(plans.map((plan) => [nameOf(plan), ...made.namesFrom(plan, 'rules')])).toEqual([
    ['backup-class-standard', 'backup-vault'],
  ]);
  const destinationVaultArn = 'arn:aws:backup:eu-central-1:123456789012:backup-vault:northwind-production';
  expect(plans[0]?.inputs.rules).toMatchObject([
    { copyActions: [{ destinationVaultArn, lifecycle: { deleteAfter: 35 } }] },
    { ruleName: 'monthly', copyActions: [{ destinationVaultArn }] },
  ]);
  expect(plans[0]?.dependencies).toContain(copies?.urn);
});

test('copies in another account: its vault lets ours in, and our key lets it read', async () => {
  const context = copiedContext({}, '999999999999');
  const made = await deployed(backups({ restoreTests: false, reports: false }, context), () => ({}));
  const policyOf = (type: string, name: string): string =>
    String(made.ofType(type).find((one) => nameOf(one) === name)?.inputs.policy);
  expect(policyOf(TYPES.vaultPolicy, 'backup-copies')).toContain('arn:aws:iam::123456789012:root');
  expect(policyOf(TYPES.vaultPolicy, 'backup-copies')).toContain('backup:CopyIntoBackupVault');
  expect(policyOf(TYPES.vaultPolicy, 'backup-vault')).not.toContain('backup:CopyIntoBackupVault');
  expect(policyOf(TYPES.key, 'backup-key')).toContain('arn:aws:iam::999999999999:root');
});

test('without a parent for copies there is nowhere to put them', async () => {
  const alone = recorded(() => new Backup('backup', { context: copiedContext() }));
  await expect(alone).rejects.toThrow('backup needs a copyParent');
});

test('a vault that stands already is named, and nothing of it is made', async () => {
  const made = await backedUp({ vaultName: 'legacy' }, unregulated('silver'));
  expect([made.ofType(TYPES.vault), made.ofType(TYPES.key)]).toEqual([[], []]);
  const [plan] = made.ofType(TYPES.plan);
  expect(plan?.inputs.rules).toMatchObject([{ targetVaultName: 'legacy' }, { targetVaultName: 'legacy' }]);
});

describe('what is protected', () => {
  test('carries a tag, or is selected by ARN', async () => {
    const legacy = 'arn:aws:rds:eu-west-1:123456789012:db:legacy';
    let tags: unknown;
    const made = await recorded(() => {
      const backup = backups({}, unregulated('bronze'))();
      tags = backup.protectionTags();
      backup.protect({ protectName: 'legacy', protectedArns: [legacy] });
    });
    expect(tags).toEqual({ 'groundplan:backup': 'northwind-production/standard' });
    const selections = made.ofType(TYPES.selection).map((one) => [nameOf(one), one.inputs]);
    expect(selections).toMatchObject([
      [
        'backup-class-standard',
        { selectionTags: [{ type: 'STRINGEQUALS', key: 'groundplan:backup', value: 'northwind-production/standard' }] },
      ],
      ['backup-named-legacy', { name: 'legacy', resources: [legacy] }],
    ]);
  });

  test('is of a class that there is', async () => {
    await recorded(() => {
      const backup = backups({}, unregulated('bronze'))();
      expect(() => backup.protectionTags({ class: 'gold' })).toThrow('backup has no class "gold"; it has standard');
    });
  });
});

test('everything of one place stands below the component, and is named after it', async () => {
  const { resources } = await gold;
  const [component] = resources.filter(({ type }) => type === 'groundplan:backup:Backup');
  const children = resources.filter(({ custom }) => custom);
  expect(children.filter((one) => !nameOf(one).startsWith('backup-'))).toEqual([]);
  const elsewhere = children.filter(({ parent }) => parent !== component?.urn).map(nameOf);
  expect([...new Set(elsewhere)].sort()).toEqual(['backup-copies', 'backup-copies-key']);
  expect(Object.keys(component?.outputs ?? {})).toEqual([
    'keyArn',
    'planArns',
    'restoreTestsArn',
    'roleArn',
    'vaultArn',
    'vaultName',
  ]);
});

test('what cannot be had is one error that says where', () => {
  const classes = { standard: { daily: { every: 'day', keepDays: 0 } } } as const;
  expect(() => backups({ classes }, unregulated('bronze'))()).toThrow(/classes\.standard\.daily\.keepDays: found 0/);
});
