import { CreateStackCommand } from '@aws-sdk/client-cloudformation';
import { AttachVolumeCommand, RunInstancesCommand, TerminateInstancesCommand } from '@aws-sdk/client-ec2';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { given, signIn, type Account } from './account';
import { ClientFile } from './client-file';
import { Life } from './life';
import { Machine, type Server } from './machine';
import { Slot } from './slot';
import { prepareForCdk } from './toolkit';

/**
 * A server that keeps its data, through all that replaces it: each new one really runs its first boot, takes the volume of the one
 * before, and finds there what that one wrote. Each test builds on the ones before it.
 */
const file = new ClientFile(path.join(__dirname, 'clients/dentist/client.yaml'));
const STACK = 'harbour-practice-workload';
const RECORD = 'srv/records/patients.db';
let account: Account;
let life: Life;
let slot: Slot;
let machine: Machine;
/** The server that runs, and the volume that all of them have. */
let before: Server;
let volume: string;

beforeAll(async () => {
  account = await signIn('777777777777', 'eu-west-1');
  await prepareForCdk(account);
  await provideImages({ '/harbour/images/db-1': 'ami-0001', '/harbour/images/db-2': 'ami-0002' });
  life = new Life(file, 'harbour', [account]);
  slot = new Slot(account, 'harbour-practice-db-1');
  machine = new Machine(account);
  const { status, output } = await life.deploy();
  if (status !== 0) throw new Error(output);
  ({ id: volume } = await slot.volume('records'));
  machine.knows(volume);
});

afterAll(() => {
  file.remove();
  machine.remove();
});

test('the first server waits to be in service until it has booted, on a volume that it formats', async () => {
  before = given(await slot.server());
  expect(before).toMatchObject({ state: 'Pending:Wait', image: 'ami-0001', type: 't3.medium' });
  await boots(before);
  expect(machine.timesRun('mkfs.xfs')).toBe(1);
  writeFileSync(machine.file(RECORD), 'the patients of the practice');
});

test('another image: the old server is gone, and the new one has its volume with the file on it', async () => {
  file.set('environments.practice.servers.db.image', '/harbour/images/db-2');
  expect((await life.change()).changes.rolled).toHaveLength(1);
  expect(await takesOver()).toMatchObject({ image: 'ami-0002', type: 't3.medium' });
});

test('another size: the same', async () => {
  file.set('environments.practice.servers.db.size', 'large');
  expect((await life.change()).changes.rolled).toHaveLength(1);
  expect(await takesOver()).toMatchObject({ image: 'ami-0002', type: 't3.xlarge' });
});

test('stopped in the evening, no server is left and the volume is; started in the morning, a new one takes it', async () => {
  await slot.comeTo('sleep');
  expect(await slot.server()).toBeUndefined();
  expect(await slot.volume('records')).toEqual({ id: volume });
  await slot.comeTo('wake');
  await takesOver();
});

test('while another server still has the volume, EC2 refuses it, and the new one waits until it is free', async () => {
  await slot.comeTo('sleep');
  const holder = await anotherServer(before.zone);
  await attach(holder);
  await slot.comeTo('wake');
  const next = given(await slot.server());
  await expect(attach(next.id)).rejects.toThrow(/VolumeInUse|already attached/);
  const booted = machine.boot(next, await slot.userData());
  await told(`${volume} is in-use at ${holder}`);
  expect(await slot.volume('records')).toEqual({ id: volume, holder });
  await account.ec2.send(new TerminateInstancesCommand({ InstanceIds: [holder] }));
  expect(await booted).toBe(0);
  await isUp(next);
  expect(readFileSync(machine.file(RECORD), 'utf8')).toBe('the patients of the practice');
  expect(machine.timesRun('mkfs.xfs')).toBe(1);
});

/** A new server is there in place of the one before, boots, and finds what that one left. */
async function takesOver(): Promise<Server> {
  const next = given(await slot.server());
  expect(next.id).not.toBe(before.id);
  expect(next.state).toBe('Pending:Wait');
  expect(await slot.volume('records')).toEqual({ id: volume });
  await boots(next);
  expect(readFileSync(machine.file(RECORD), 'utf8')).toBe('the patients of the practice');
  expect(machine.timesRun('mkfs.xfs')).toBe(1);
  before = next;
  return next;
}

async function boots(server: Server): Promise<void> {
  const status = await machine.boot(server, await slot.userData());
  if (status !== 0) throw new Error(`the first boot ended with ${status}:\n${machine.log}`);
  await isUp(server);
}

/** It has the volume, its stack was told so once, and its group counts it in. */
async function isUp(server: Server): Promise<void> {
  expect(await slot.volume('records')).toEqual({ id: volume, holder: server.id });
  expect(existsSync(machine.file('srv/records'))).toBe(true);
  expect(await slot.signals(STACK, server)).toEqual([`Received SUCCESS signal with UniqueId ${server.id}`]);
  expect(await slot.server()).toMatchObject({ id: server.id, state: 'InService' });
}

async function provideImages(images: Readonly<Record<string, string>>): Promise<void> {
  const parameters = Object.entries(images).map(([Name, Value], at) => [
    `Image${at}`,
    { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Name, Value } },
  ]);
  const TemplateBody = JSON.stringify({ Resources: Object.fromEntries(parameters) as object });
  await account.cloudFormation.send(new CreateStackCommand({ StackName: 'images', TemplateBody }));
}

async function anotherServer(zone: string): Promise<string> {
  const { Instances: [instance] = [] } = await account.ec2.send(
    new RunInstancesCommand({ ImageId: 'ami-0001', MinCount: 1, MaxCount: 1, Placement: { AvailabilityZone: zone } }),
  );
  return given(instance?.InstanceId);
}

async function attach(server: string): Promise<void> {
  await account.ec2.send(new AttachVolumeCommand({ VolumeId: volume, InstanceId: server, Device: '/dev/sdf' }));
}

/** Waits until a booting server has said something. */
async function told(what: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!machine.log.includes(what)) {
    if (Date.now() > deadline) throw new Error(`expected "${what}" in:\n${machine.log}`);
    await wait(200);
  }
}
