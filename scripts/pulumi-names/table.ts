import { HEAD } from '../../lib/pricing/readers/pulumi/aws/names';

import { CLASSES } from './classes';
import { Declarations, type Declared } from './declarations';
import type { Field } from './field';
import { FORMER } from './former';
import { match } from './match';
import { RENAMES } from './renames';
import { SERVICES } from './services';
import { Specification } from './specification';
import { TYPES } from './types';
import { rowsIn } from './rows';

/** A row of the table, with what the comparison left over. */
export interface Row {
  readonly token: string;
  /** A type of CloudFormation, or a class; `undefined` where nobody has said. */
  readonly what: string | undefined;
  readonly names: readonly string[];
  /** Paths for which CloudFormation has nothing of that name. */
  readonly unmatched: readonly string[];
}

/** The table of what tokens of the SDK are in CloudFormation: a line for each, and for each name that one went by before. */
export function namesTable(
  declared: readonly Declared[] = new Declarations().all(),
  specification: Specification = new Specification(),
): string {
  const rows = rowsOf(declared, specification).map(({ token, what, names }) =>
    [token, what ?? 'unclassified', ...names].join(' '),
  );
  const former = [...typesIn(FORMER)].map(([token, type]) => `${token} ${type}`);
  const tokens = new Set(declared.map(({ token }) => token));
  const aliases = declared.flatMap(({ token, aliases: before }) =>
    before.filter((alias) => !tokens.has(alias)).map((alias) => `${alias} =${token}`),
  );
  return `${[HEAD, ...[...rows, ...former, ...new Set(aliases)].sort()].join('\n')}\n`;
}

/** A row for each token of the SDK. */
export function rowsOf(declared: readonly Declared[], specification: Specification): readonly Row[] {
  const types = typesOf(specification);
  return declared.map((each) => rowOf(each, types(each.token), specification));
}

function rowOf({ token, inputs }: Declared, type: string | undefined, specification: Specification): Row {
  if (type === undefined) return { token, what: CLASSED.get(token), names: [], unmatched: [] };
  const own = inputs.filter(({ name }) => !OF_THE_PROVIDER.includes(name));
  const byHand = new Map([
    ...tagsNamed(own, type, specification),
    ...(RENAMED.get(token.replace('aws:alb/', 'aws:lb/')) ?? []),
  ]);
  return { token, what: type, ...match(type, own, specification.fieldsOf(type), byHand) };
}

/** Tags, where CloudFormation has a name of its own for those of the type. */
function tagsNamed(
  inputs: readonly Field[],
  type: string,
  specification: Specification,
): readonly (readonly [string, string])[] {
  const name = specification.tagsOf(type) ?? 'Tags';
  const field = specification.fieldsOf(type).find((each) => each.name === name);
  const isMap = inputs.some((each) => each.name === 'tags' && each.kind === 'map');
  if (!isMap || field === undefined || name === 'Tags') return [];
  return [['tags', `${name}${field.kind === 'object' ? '[]' : '{}'}`]];
}

/** What a resource tells its provider: where to make it, and how long to wait. */
const OF_THE_PROVIDER = ['region', 'timeouts'];

/** Renames by token and path. */
const RENAMED = new Map(
  rowsIn(RENAMES).map(({ head, words }) => [
    `aws:${head}`,
    new Map(
      words.map((word): [string, string] => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
    ),
  ]),
);

const CLASSED = new Map(
  rowsIn(CLASSES).flatMap(({ head, words }) => {
    const [module = '', kind = ''] = head.split('/');
    return words.map((type): [string, string] => [tokenOf(module, type), kind]);
  }),
);

/** Types by token, of a list by hand. */
function typesIn(list: string): ReadonlyMap<string, string> {
  return new Map(
    rowsIn(list).flatMap(({ head, words }) =>
      words.map((word): [string, string] => {
        const [type = '', target = ''] = word.split('=');
        return [tokenOf(head, type), `AWS::${target}`];
      }),
    ),
  );
}

/** `aws:ec2/natGateway:NatGateway`, of a module and a type in it. */
export function tokenOf(module: string, type: string): string {
  return `aws:${module}/${type.charAt(0).toLowerCase()}${type.slice(1)}:${type}`;
}

/** The type of CloudFormation that a token names: by hand, or by the name of its module and type. */
function typesOf(specification: Specification): (token: string) => string | undefined {
  const byName = new Map(specification.types.map((type) => [flat(type.replace('AWS::', '')), type]));
  const byHand = typesIn(TYPES);
  return (token) => {
    const [module = '', type = ''] = token.replace('aws:', '').split(/\/.*:/);
    const services = [module, ...(SERVICES[module] ?? [])];
    if (CLASSED.has(token)) return undefined;
    return byHand.get(token) ?? services.flatMap((service) => byName.get(flat(`${service}${type}`)) ?? [])[0];
  };
}

function flat(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
