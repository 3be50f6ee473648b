import type { SdkField, SdkType, SdkTypes } from './sdk-types';
import { isUnknown, unwrapped } from './wire';

/** What is wrong with an input: where, what was found and what the SDK declares. */
export interface InputProblem {
  /** E.g. `blockDeviceMappings[0].ebs.iops`; the resource itself, where empty. */
  readonly path: string;
  readonly reason: string;
}

/** Lists of sizes are behind the clouds: `db.m7g.large` is no `rds.InstanceType`. */
const OPEN_ENUMS = /(InstanceType|InstanceClass)$/;

/**
 * What the declarations of the SDK find wrong with the inputs of a resource, as they are registered: keys that it does not know, at
 * any depth, types, values of enums, and what is required and not there. What is known only after deployment is taken for right.
 * @param token - of the resource: `aws:ec2/vpc:Vpc`
 */
export function inputProblems(
  types: SdkTypes,
  token: string,
  inputs: Readonly<Record<string, unknown>>,
): readonly InputProblem[] {
  const resource = types.resource(token);
  if (resource === undefined) return [{ path: '', reason: `found ${token}; expected a type of the SDK` }];
  const given = token.startsWith('pulumi:providers:') ? decoded(inputs, resource.inputs) : inputs;
  return fieldProblems(types, resource.inputs, given, '');
}

function fieldProblems(
  types: SdkTypes,
  fields: readonly SdkField[],
  value: object,
  at: string,
): readonly InputProblem[] {
  const entries = Object.entries(value).filter(([key, each]) => !key.startsWith('__') && isGiven(each));
  const given = new Map<string, unknown>(entries);
  const pathOf = (name: string): string => (at === '' ? name : `${at}.${name}`);
  const missing = fields.filter(({ name, required }) => required && !given.has(name));
  const unknown = entries.filter(([key]) => !fields.some(({ name }) => name === key));
  return [
    ...missing.map(({ name }) => ({ path: pathOf(name), reason: 'expected a value, found none' })),
    ...unknown.map(([key]) => ({ path: pathOf(key), reason: `expected no such key${suggestion(fields)}` })),
    ...fields.flatMap(({ name, type }) => problemsOf(types, type, given.get(name), pathOf(name))),
  ];
}

function problemsOf(types: SdkTypes, type: SdkType, wire: unknown, at: string): readonly InputProblem[] {
  const value = unwrapped(wire);
  if (!isGiven(value) || isUnknown(value)) return [];
  const wrong = (expected: string): readonly InputProblem[] => [
    { path: at, reason: `found ${JSON.stringify(value).slice(0, 80)}; expected ${expected}` },
  ];
  switch (type.kind) {
    case 'any':
      return [];
    case 'literal':
      return value === type.value ? [] : wrong(JSON.stringify(type.value));
    case 'enum':
      return type.values.some((each) => each === value) ? [] : wrong(`one of ${type.values.join(', ')} (${type.name})`);
    case 'list':
      if (!Array.isArray(value)) return wrong('a list');
      return value.flatMap((each, index) => problemsOf(types, type.of, each, `${at}[${index}]`));
    case 'map':
      if (!isObject(value)) return wrong('a map');
      return Object.entries(value).flatMap(([key, each]) => problemsOf(types, type.of, each, `${at}.${key}`));
    case 'object':
      if (!isObject(value)) return wrong(`an object (${type.name})`);
      return fieldProblems(types, types.object(type.name) ?? [], value, at);
    case 'union':
      return fewest(closed(type.of, value).map((each) => problemsOf(types, each, value, at)));
    default:
      return typeof value === type.kind ? [] : wrong(`a ${type.kind}`);
  }
}

/** `string | enums.X` takes the values of X alone, where the SDK knows them all. */
function closed(of: readonly SdkType[], value: unknown): readonly SdkType[] {
  const enums = of.filter((each) => each.kind === 'enum' && !OPEN_ENUMS.test(each.name));
  const isOpened = of.every(({ kind }) => kind === 'enum' || kind === 'string');
  return enums.length > 0 && isOpened && typeof value === 'string' ? enums : of;
}

function fewest(tries: readonly (readonly InputProblem[])[]): readonly InputProblem[] {
  return [...tries].sort((a, b) => a.length - b.length)[0] ?? [];
}

/** A provider has its inputs as texts of JSON, but for those that are text. */
function decoded(
  inputs: Readonly<Record<string, unknown>>,
  fields: readonly SdkField[],
): Readonly<Record<string, unknown>> {
  const kinds = new Map(fields.map(({ name, type }) => [name, type.kind]));
  const isText = (kind: SdkType['kind'] | undefined): boolean =>
    kind === undefined || ['string', 'union', 'enum'].includes(kind);
  const entries = Object.entries(inputs).filter(([name]) => name !== 'version');
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const text = unwrapped(value);
      return [
        name,
        typeof text !== 'string' || isUnknown(text) || isText(kinds.get(name)) ? text : (JSON.parse(text) as unknown),
      ];
    }),
  );
}

function suggestion(fields: readonly SdkField[]): string {
  return fields.length > 0 && fields.length <= 12 ? `; there are ${fields.map(({ name }) => name).join(', ')}` : '';
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
