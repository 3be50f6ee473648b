import { deniedDeletion, vault } from './vaults';
import { changesBetween } from './templates';

/** What a change of the vault loses, and what becomes of the vault. */
function lost(before: object, after: object | undefined, policies: object = {}): readonly unknown[] {
  const beside = { Topic: { Type: 'AWS::SNS::Topic' } };
  const { changes } = changesBetween(
    { ...beside, It: vault(before, policies) },
    { ...beside, ...(after && { It: vault(after, policies) }) },
  );
  return changes.map(({ kind, old, data }) => [kind, old, ...data.map(({ what, fate }) => `${what}: ${fate}`)]);
}

const lock = (MinRetentionDays: number, more: object = {}): object => ({
  LockConfiguration: { MinRetentionDays, ...more },
});

test('a lock that is taken away, or keeps anything for less, is a loss', () => {
  const gone = [['changed', undefined, 'the lock that keeps its recovery points: lost']];
  expect(lost(lock(35), {})).toEqual(gone);
  expect(lost(lock(35), lock(14))).toEqual(gone);
  expect(lost(lock(35, { ChangeableForDays: 3 }), lock(14))).toEqual(gone);
});

test('a lock that is set, or keeps for longer, is none', () => {
  expect(lost({}, lock(35))).toEqual([['changed', undefined]]);
  expect(lost(lock(14), lock(35))).toEqual([['changed', undefined]]);
  expect(lost(lock(35), lock(35, { MaxRetentionDays: 400 }))).toEqual([['changed', undefined]]);
});

test('a policy that no longer denies deletion is a loss', () => {
  const gone = [['changed', undefined, 'the policy that denies their deletion: lost']];
  expect(lost(deniedDeletion, {})).toEqual(gone);
  expect(lost({}, deniedDeletion)).toEqual([['changed', undefined]]);
});

test('a vault that is retained keeps what is in it, and AWS deletes none that holds anything', () => {
  const retained = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
  expect(lost(lock(35), undefined, retained)).toEqual([['orphaned', 'retained', 'its recovery points: kept']]);
  expect(lost(lock(35), undefined)).toEqual([['removed', 'deleted', 'its recovery points: blocked']]);
  expect(lost({ EncryptionKeyArn: 'a' }, { EncryptionKeyArn: 'b' }, retained)).toEqual([
    ['replaced', 'retained', 'its recovery points: kept'],
  ]);
});
