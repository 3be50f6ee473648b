import { randomBytes } from 'node:crypto';
import type { SdkField, SdkType } from '../../../pulumi/sdk-types';
import { UNKNOWN } from '../../../pulumi/wire';
import { computed } from './computed';
import type { Value, Values } from './values';

/** Where a resource stands. */
export interface Place {
  readonly account: string;
  readonly region: string;
}

/** Outputs that a change renews, so that nobody knows them before; tags renew nothing. */
const RENEWED: Readonly<Record<string, readonly string[]>> = {
  'aws:ec2/launchTemplate:LaunchTemplate': ['latestVersion'],
  'aws:ssm/document:Document': ['latestVersion', 'defaultVersion'],
  'aws:ssm/parameter:Parameter': ['version'],
};
const RENEWING_NOTHING = ['tags', 'description', 'defaultVersion', 'updateDefaultVersion'];

/** Beginnings of what the cloud names by itself. */
const ID_PREFIXES: Readonly<Record<string, string>> = {
  Vpc: 'vpc',
  Subnet: 'subnet',
  RouteTable: 'rtb',
  InternetGateway: 'igw',
  NatGateway: 'nat',
  Eip: 'eipalloc',
  SecurityGroup: 'sg',
  LaunchTemplate: 'lt',
  NetworkInterface: 'eni',
  Volume: 'vol',
};

/** A new ID, as the cloud would give it. */
export function newId(type: string, name: string): string {
  const prefix = ID_PREFIXES[type.split(':').at(-1) ?? ''];
  return prefix === undefined
    ? `${name}-${randomBytes(4).toString('hex')}`
    : `${prefix}-${randomBytes(8).toString('hex')}`;
}

/**
 * What a resource has when it is made: its inputs, and for all that its SDK says it always has a value of that type.
 * @param id - @default - it is not made yet, and what the cloud adds is not known
 */
export function outputsOf(
  type: string,
  fields: readonly SdkField[],
  inputs: Values,
  place: Place,
  id?: string,
): Values {
  const added = fields.filter(({ name, required }) => required && !(name in inputs));
  const invented = added.map(({ name, type: declared }): readonly [string, Value] => {
    if (name === 'region') return [name, place.region];
    if (name === 'tagsAll') return [name, inputs.tags ?? {}];
    if (id === undefined) return [name, UNKNOWN];
    if (name === 'arn') return [name, arnOf(type, id, place)];
    return [name, computed(type, name, inputs) ?? valueOf(declared, `${id}-${name}`)];
  });
  return { ...Object.fromEntries(invented), ...withoutOwn(inputs) };
}

/**
 * What a resource has when it has changed: what the cloud gave once, it keeps.
 * @param isPreview - whether what is renewed is not known yet
 */
export function changedOutputs(
  type: string,
  before: Values,
  oldInputs: Values,
  inputs: Values,
  isPreview: boolean,
): Values {
  const kept = Object.entries(before).filter(([name]) => !(name in oldInputs));
  const isRenewed = differs(oldInputs, inputs);
  const renewed = (isRenewed ? (RENEWED[type] ?? []) : []).map((name): readonly [string, Value] => [
    name,
    isPreview ? UNKNOWN : next(before[name]),
  ]);
  const tags: Values = 'tagsAll' in before ? { tagsAll: inputs.tags ?? {} } : {};
  return { ...Object.fromEntries([...kept, ...renewed]), ...tags, ...withoutOwn(inputs) };
}

function differs(before: Values, after: Values): boolean {
  const told = (values: Values): string =>
    JSON.stringify(
      Object.entries(values)
        .filter(([name]) => !RENEWING_NOTHING.includes(name))
        .sort(),
    );
  return told(before) !== told(after);
}

function next(version: Value | undefined): Value {
  return typeof version === 'number' ? version + 1 : String(Number(version ?? 1) + 1);
}

/** Inputs without what the engine and the provider keep for themselves. */
function withoutOwn(inputs: Values): Values {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !name.startsWith('__')));
}

function arnOf(type: string, id: string, { account, region }: Place): string {
  const [, module = '', name = ''] = type.split(':');
  return `arn:aws:${module.split('/')[0] ?? ''}:${region}:${account}:${name.toLowerCase()}/${id}`;
}

/** Some value of a type. */
export function valueOf(type: SdkType, text: string): Value {
  switch (type.kind) {
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'list':
      return [];
    case 'map':
    case 'object':
      return {};
    case 'literal':
      return type.value;
    case 'enum':
      return type.values[0] ?? text;
    case 'union':
      return type.of[0] ? valueOf(type.of[0], text) : text;
    default:
      return text;
  }
}
