import { join } from 'node:path';
import { EdgeNodes, type EdgeNodesArgs } from '../../../../lib/patterns/edge-nodes/pulumi-aws';
import {
  expectGoldenRecording,
  knownContext,
  nameOf,
  recorded,
  type Recorded,
} from '../../../engines/pulumi-aws/fixture';
import { strictProblems } from '../../../pulumi/strict';
import { cabinets } from '../fixture';

function group(args: Partial<EdgeNodesArgs> = {}): Promise<Recorded> {
  return recorded(() => new EdgeNodes('cabinets', { ...cabinets, context: knownContext(), ...args }));
}

test('is what is on file, and what the SDK declares', async () => {
  const made = await group();
  expectGoldenRecording(made, join(__dirname, '../golden/edge-nodes.pulumi.json'));
  expect(strictProblems(made.resources)).toEqual([]);
});

test('more nodes leave every other resource what it is', async () => {
  const [few, more] = [await group(), await group({ nodes: 6 })];
  const urns = new Set(more.resources.map(({ urn }) => urn));
  expect(few.resources.filter(({ urn }) => !urns.has(urn))).toEqual([]);
  const things = more.ofType('aws:iot/thing:Thing').map(nameOf);
  expect(things).toEqual([1, 2, 3, 4, 5, 6].map((at) => `cabinets-node-${at}`));
  expect(more.resources.length - few.resources.length).toBe(3);
});

test('no code, key or certificate is in what is registered', async () => {
  const { resources } = await group();
  const types = new Set(resources.map(({ type }) => type));
  for (const secret of [
    'aws:ssm/activation:Activation',
    'aws:iot/certificate:Certificate',
    'aws:ssm/parameter:Parameter',
  ])
    expect(types).not.toContain(secret);
});

test('the template of provisioning waits until its hook may be asked', async () => {
  const made = await group();
  const [template] = made.ofType('aws:iot/provisioningTemplate:ProvisioningTemplate');
  expect(template?.dependencies.some((urn) => urn.includes('lambda/permission'))).toBe(true);
});

test('nodes that send nothing have no things', async () => {
  const { resources } = await recorded(
    () => new EdgeNodes('tills', { nodes: 2, os: 'windows-2022', context: knownContext() }),
  );
  expect(resources.filter(({ type }) => type.startsWith('aws:iot/') || type.startsWith('aws:lambda/'))).toEqual([]);
  expect(strictProblems(resources)).toEqual([]);
});
