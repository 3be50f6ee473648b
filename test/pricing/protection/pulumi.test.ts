import { backupCoverage, type BackupCoverage } from '../../../lib/pricing';
import { FORMS, Graph, interpolate, readGraphs } from '../pulumi/graph';
import { idsOf } from './stacks';

/** A database, two volumes, a file system, a bucket and a table, of which half are selected. */
function program(): Graph {
  const graph = new Graph();
  graph.add('pulumi:providers:aws', 'default', {
    region: 'eu-west-1',
    defaultTags: JSON.stringify({ tags: { client: 'northwind' } }),
  });
  const plan = graph.add('aws:backup/plan:Plan', 'plan', { name: 'daily', rules: [] });
  graph.add('aws:rds/instance:Instance', 'database', { instanceClass: 'db.t4g.micro' });
  const tagged = graph.add('aws:ebs/volume:Volume', 'tagged', { size: 10, tags: { backup: 'daily' } });
  graph.add('aws:ebs/volume:Volume', 'untagged', { size: 10 });
  graph.add('aws:efs/fileSystem:FileSystem', 'files', { tags: { backup: 'daily' } });
  const objects = graph.add('aws:s3/bucket:Bucket', 'objects');
  const orders = graph.add('aws:dynamodb/table:Table', 'orders', { pointInTimeRecovery: { enabled: true } });
  const logs = graph.add('aws:s3/bucket:Bucket', 'logs');
  graph.add('aws:s3/bucketLogging:BucketLogging', 'logging', { bucket: objects.id, targetBucket: logs.id });
  graph.add('aws:backup/selection:Selection', 'some', {
    planId: plan.id,
    resources: [objects.arn, interpolate`${tagged.arn}`],
  });
  graph.add('aws:backup/selection:Selection', 'files-too', {
    planId: plan.id,
    resources: ['*'],
    conditions: [
      {
        stringEquals: [{ key: 'aws:ResourceTag/backup', value: 'daily' }],
        stringNotLikes: [{ key: 'aws:ResourceTag/client', value: 'other*' }],
      },
    ],
  });
  expect(orders.urn).toContain('orders');
  return graph;
}

test.each(FORMS)('of a program in the form %s is exactly what no plan selects', (form) => {
  const coverage: BackupCoverage = backupCoverage(readGraphs([program()], form).resources);
  const lists = [coverage.uncovered, coverage.ownBackups, coverage.unknown, coverage.planned].map(idsOf);
  expect(lists).toEqual([['database', 'untagged'], ['orders'], [], ['tagged', 'files', 'objects']]);
  expect(coverage.planned[1]).toMatchObject({ kind: 'EFS file system', plans: ['daily'] });
});

test('tags of the provider count as those of a resource', () => {
  const graph = new Graph();
  const tags = { backup: 'daily' };
  const provider = 'urn:pulumi:dev::shop::pulumi:providers:aws::default';
  graph.add('pulumi:providers:aws', 'default', { region: 'eu-west-1', defaultTags: JSON.stringify({ tags }) });
  graph.add(
    'aws:ebs/volume:Volume',
    'data',
    { size: 10 },
    { provider: `${provider}::04da6b54-80e4-46f7-96ec-b56ff0331ba9` },
  );
  const plan = graph.add('aws:backup/plan:Plan', 'plan', { name: 'daily', rules: [] });
  graph.add('aws:backup/selection:Selection', 'tagged', {
    planId: plan.id,
    selectionTags: [{ type: 'STRINGEQUALS', key: 'backup', value: 'daily' }],
  });
  expect(idsOf(backupCoverage(readGraphs([graph], 'recording').resources).planned)).toEqual(['data']);
});
