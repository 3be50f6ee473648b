import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  estimate,
  packagedCatalogue,
  type Estimate,
  type EstimatedResource,
  type UsagePolicy,
} from '../../../lib/pricing';
import { readInputs, type Reading } from '../../../lib/pricing/readers';

import { idOf } from './physical-ids';

const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';
const ACCOUNT = '123456789012';

/** What a resource answers once it is there. */
export class Output {
  constructor(
    readonly urns: readonly string[],
    readonly known: string | number,
  ) {}
}

/** Text around outputs, as `pulumi.interpolate` makes it. */
export function interpolate(texts: TemplateStringsArray, ...outputs: readonly Output[]): Output {
  const known = texts.map((text, at) => `${text}${outputs[at]?.known ?? ''}`).join('');
  return new Output([...new Set(outputs.flatMap(({ urns }) => urns))], known);
}

/** A resource of a graph, by what others may take of it. */
export interface Made {
  readonly urn: string;
  readonly id: Output;
  readonly arn: Output;
  readonly name: Output;
  readonly latestVersion: Output;
  /** What it answers of one of its inputs. */
  readonly of: (input: string) => Output;
}

/** What a resource is given beside its inputs. */
type Options = Readonly<Record<string, unknown>> & { readonly parent?: string };

interface Registered {
  readonly urn: string;
  readonly type: string;
  readonly inputs: object;
  readonly made: Made;
  readonly options: Options;
}

/** The forms that one graph may be read in. */
export const FORMS = ['recording', 'preview', 'unchanged', 'state'] as const;
export type Form = (typeof FORMS)[number];

/** A program's resources, written once and told in each form: as recorded, previewed, previewed without a change, and deployed. */
export class Graph {
  private readonly registered: Registered[] = [];

  constructor(
    readonly stack = 'dev',
    readonly region = 'eu-west-1',
  ) {}

  add(type: string, name: string, inputs: object = {}, options: Options = {}): Made {
    const urn = `urn:pulumi:${this.stack}::shop::${type}::${name}`;
    const [service = '', kind = ''] = type.split(':').slice(1);
    const arn = `arn:aws:${service.split('/')[0] ?? ''}:${this.region}:${ACCOUNT}:${kind.toLowerCase()}/${name}`;
    const outputs = { id: idOf(type, name, arn, this.registered.length), arn, name, latestVersion: 1 };
    const made = {
      ...{ urn, id: new Output([urn], outputs.id), arn: new Output([urn], arn), name: new Output([urn], name) },
      latestVersion: new Output([urn], 1),
      of: (input: string) => new Output([urn], knownIn(inputs, input)),
    };
    this.registered.push({ urn, type, inputs, made, options });
    return made;
  }

  /** The same with its resources in another order. */
  ordered(order: (resources: readonly Registered[]) => readonly Registered[]): Graph {
    const other = new Graph(this.stack, this.region);
    other.registered.push(...order(this.registered));
    return other;
  }

  document(form: Form): object {
    const { stack } = this;
    const before = this.registered.map((one) => this.wire(one, false));
    const after = this.registered.map((one) => this.wire(one, true));
    const config = { 'aws:region': this.region };
    switch (form) {
      case 'recording':
        return { recording: 1, project: 'shop', stack, config, resources: before };
      case 'preview':
        return {
          config,
          steps: before.map((newState) => ({ op: 'create', newState })),
          changeSummary: { create: before.length },
        };
      case 'unchanged':
        return {
          config,
          steps: after.map((state) => ({ op: 'same', oldState: state, newState: state })),
          changeSummary: { same: after.length },
        };
      case 'state':
        return { version: 3, deployment: { resources: after } };
    }
  }

  /** @param isDeployed - whether what it answers is known */
  private wire({ urn, type, inputs, made, options }: Registered, isDeployed: boolean): object {
    const propertyDependencies = Object.fromEntries(
      Object.entries(inputs).flatMap(([key, value]) => {
        const urns = [...new Set(urnsIn(value))];
        return urns.length === 0 ? [] : [[key, urns]];
      }),
    );
    const [id, arn, name] = [made.id.known, made.arn.known, made.name.known];
    return {
      ...{ urn, type, custom: true },
      inputs: JSON.parse(
        JSON.stringify(inputs, (_, value: unknown) =>
          value instanceof Output ? (isDeployed ? value.known : UNKNOWN) : value,
        ),
      ) as object,
      ...(isDeployed && { id, outputs: { id, arn, name, latestVersion: 1 } }),
      dependencies: [...new Set(Object.values(propertyDependencies).flat())],
      propertyDependencies,
      ...options,
    };
  }
}

/** What an input is once all is deployed. */
function knownIn(inputs: object, key: string): string | number {
  const value = (inputs as Readonly<Record<string, unknown>>)[key];
  return value instanceof Output ? value.known : typeof value === 'string' ? value : '';
}

function urnsIn(value: unknown): readonly string[] {
  if (value instanceof Output) return value.urns;
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(urnsIn) : [];
}

/** Reads graphs in one form, as files that are priced together. */
export function readGraphs(graphs: readonly Graph[], form: Form): Reading {
  const directory = mkdtempSync(join(tmpdir(), 'groundplan-graph-'));
  try {
    const paths = graphs.map((graph, at) => {
      const path = join(directory, `${at}.json`);
      writeFileSync(path, JSON.stringify(graph.document(form)));
      return path;
    });
    return readInputs(paths, { region: graphs[0]?.region ?? 'eu-west-1' });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const catalogue = packagedCatalogue();

/** What graphs cost at the packaged prices. */
export function priceGraphs(graphs: readonly Graph[], form: Form, usage: UsagePolicy = {}): Estimate {
  const { resources, notes } = readGraphs(graphs, form);
  return estimate(resources, { catalogue, notes, usage });
}

/** The resource of a name in a graph, priced beside the others. */
export function pricedOf(graph: Graph, name: string, form: Form, usage: UsagePolicy = {}): EstimatedResource {
  const found = priceGraphs([graph], form, usage).resources.find(({ logicalId }) => logicalId === name);
  if (found === undefined) throw new Error(`no resource ${name}`);
  return found;
}
