import { HEAD } from '../../lib/pricing/readers/pulumi/aws/names';

import { CLASSES } from './classes';
import { Declarations, type Declared } from './declarations';
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

/** The table of what tokens of the SDK are in CloudFormation: a line for each. */
export function namesTable(rows: readonly Row[] = allRows()): string {
  const lines = rows.map(({ token, what, names }) => [token, what ?? 'unclassified', ...names].join(' '));
  return `${[HEAD, ...lines].join('\n')}\n`;
}

/** Every token of the SDK that is installed. */
export function allRows(): readonly Row[] {
  const specification = new Specification();
  const types = typesOf(specification);
  return new Declarations().all().map((declared) => rowOf(declared, types(declared.token), specification));
}

function rowOf({ token, inputs }: Declared, type: string | undefined, specification: Specification): Row {
  if (type === undefined) return { token, what: CLASSED.get(token), names: [], unmatched: [] };
  const own = inputs.filter(({ name }) => !OF_THE_PROVIDER.includes(name));
  return {
    token,
    what: type,
    ...match(type, own, specification.fieldsOf(type), RENAMED.get(token.replace('aws:alb/', 'aws:lb/')) ?? NONE),
  };
}

/** What a resource tells its provider: where to make it, and how long to wait. */
const OF_THE_PROVIDER = ['region', 'timeouts'];

const NONE: ReadonlyMap<string, string> = new Map();

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

/** `aws:ec2/natGateway:NatGateway`, of a module and a type in it. */
export function tokenOf(module: string, type: string): string {
  return `aws:${module}/${type.charAt(0).toLowerCase()}${type.slice(1)}:${type}`;
}

/** The type of CloudFormation that a token names: by hand, or by the name of its module and type. */
function typesOf(specification: Specification): (token: string) => string | undefined {
  const byName = new Map(specification.types.map((type) => [flat(type.replace('AWS::', '')), type]));
  const byHand = new Map(
    rowsIn(TYPES).flatMap(({ head, words }) =>
      words.map((word): [string, string] => {
        const [type = '', target = ''] = word.split('=');
        return [tokenOf(head, type), target];
      }),
    ),
  );
  return (token) => {
    const [module = '', type = ''] = token.replace('aws:', '').split(/\/.*:/);
    const services = SERVICES[module] ?? [module];
    if (CLASSED.has(token)) return undefined;
    return byHand.get(token) ?? services.flatMap((service) => byName.get(flat(`${service}${type}`)) ?? [])[0];
  };
}

function flat(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
