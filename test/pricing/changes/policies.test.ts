import { changeIn, changeOf, changesBetween, subnet } from './templates';

const volume = (policies: object): object => ({ Type: 'AWS::EC2::Volume', ...policies, Properties: { Size: 10 } });
const KEPT = { Other: subnet('10.0.0.0/24') };

/** What becomes of a volume that leaves its template. */
const removed = (policies: object) => changeOf({ ...KEPT, Data: volume(policies) }, KEPT);
/** What becomes of a database that is given another name. */
const renamed = (policies: object) => {
  const database = (DBName: string): object => ({ Type: 'AWS::RDS::DBInstance', ...policies, Properties: { DBName } });
  return changeOf({ It: database('one') }, { It: database('two') });
};

describe('a resource that leaves its template', () => {
  test.each([
    [{}, 'removed', 'deleted', 'lost'],
    [{ DeletionPolicy: 'Delete' }, 'removed', 'deleted', 'lost'],
    [{ DeletionPolicy: 'Snapshot' }, 'removed', 'snapshot', 'snapshot'],
    [{ DeletionPolicy: 'Retain' }, 'orphaned', 'retained', 'kept'],
    [{ DeletionPolicy: 'RetainExceptOnCreate' }, 'orphaned', 'retained', 'kept'],
    [{ UpdateReplacePolicy: 'Retain' }, 'removed', 'deleted', 'lost'],
  ])('with %j is %s, and its data %s', (policies, kind, old, fate) => {
    expect(removed(policies)).toMatchObject({ kind, old, data: [{ what: 'its data', fate }] });
  });

  test('follows the policy that it was deployed with', () => {
    const before = { ...KEPT, Data: volume({ DeletionPolicy: 'Retain' }) };
    expect(changeOf(before, KEPT)?.kind).toBe('orphaned');
  });

  test.each([
    ['AWS::RDS::DBCluster', {}, 'snapshot'],
    ['AWS::RDS::DBInstance', {}, 'snapshot'],
    ['AWS::RDS::DBInstance', { DBClusterIdentifier: 'c' }, 'lost'],
    ['AWS::DynamoDB::Table', {}, 'lost'],
    ['AWS::Redshift::Cluster', {}, 'lost'],
  ])('%s with %j and no policy: %s', (Type, Properties, fate) => {
    expect(changeOf({ ...KEPT, It: { Type, Properties } }, KEPT)?.data.map((data) => data.fate)).toEqual([fate]);
  });

  test('leaves no snapshot where its type has none', () => {
    const table = { Type: 'AWS::DynamoDB::Table', DeletionPolicy: 'Snapshot' };
    expect(changeOf({ ...KEPT, It: table }, KEPT)?.data).toEqual([{ what: 'its items', fate: 'lost' }]);
  });

  test('holds no data unless its type does', () => {
    expect(changeOf({ ...KEPT, A: subnet('10.0.1.0/24') }, KEPT)).toMatchObject({ kind: 'removed', data: [] });
  });
});

describe('a resource that is replaced', () => {
  test.each([
    [{}, 'deleted', 'lost'],
    [{ DeletionPolicy: 'Retain' }, 'deleted', 'lost'],
    [{ UpdateReplacePolicy: 'Retain' }, 'retained', 'kept'],
    [{ UpdateReplacePolicy: 'Snapshot' }, 'snapshot', 'snapshot'],
  ])('with %j: the old one is %s, and its data %s', (policies, old, fate) => {
    expect(renamed(policies)).toMatchObject({ kind: 'replaced', old, data: [{ what: 'its data', fate }] });
  });
});

describe('a bucket', () => {
  const bucket = { Type: 'AWS::S3::Bucket' };
  const emptying = {
    Type: 'Custom::S3AutoDeleteObjects',
    Properties: { ServiceToken: 'arn', BucketName: { Ref: 'Files' } },
  };

  test('is not deleted while it holds objects', () => {
    expect(changeOf({ ...KEPT, Files: bucket }, KEPT)?.data).toEqual([{ what: 'its objects', fate: 'blocked' }]);
  });

  test('is emptied by a custom resource of the CDK', () => {
    const changes = changesBetween({ ...KEPT, Files: bucket, Emptying: emptying }, KEPT);
    expect(changeIn(changes, 'Files')?.data).toEqual([{ what: 'its objects', fate: 'lost' }]);
  });
});
