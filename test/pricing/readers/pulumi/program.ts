import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readInputs, type Reading, type Resource } from '../../../../lib/pricing/readers';

export const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';
const SIGNATURE = '4dabf18193072939515e22adb298388d';

/** A secret in its wire form; `body` is what a format says of it. */
export function secret(body: object): object {
  return { [SIGNATURE]: '1b47061264138c4ac30d75fd1eb44270', ...body };
}

/** A value that carries one of the engine's signatures. */
export function signed(signature: string, body: object): object {
  return { [SIGNATURE]: signature, ...body };
}

/** An output of other resources, which nobody knows before deployment. */
export class From {
  readonly urns: readonly string[];

  constructor(...urns: readonly string[]) {
    this.urns = urns;
  }
}

export function from(...urns: readonly string[]): From {
  return new From(...urns);
}

/** What a resource is given beside its inputs. */
export type Options = Readonly<Record<string, unknown>> & { readonly parent?: string };

/** A program as its recorder sees it. */
export class Program {
  readonly resources: Readonly<Record<string, unknown>>[] = [];
  readonly root: string;

  constructor(
    readonly stack = 'dev',
    readonly project = 'shop',
  ) {
    this.root = this.register('pulumi:pulumi:Stack', `${project}-${stack}`, {}, { custom: false, parent: '' });
  }

  /** Makes a resource, and answers with its URN. */
  add(type: string, name: string, inputs: object = {}, options: Options = {}): string {
    return this.register(type, name, inputs, { custom: true, ...options });
  }

  component(type: string, name: string, options: Options = {}): string {
    return this.register(type, name, {}, { custom: false, ...options });
  }

  /** A reference to a provider of the program. */
  provider(urn: string): string {
    return `${urn}::${UNKNOWN}`;
  }

  recording(more: object = {}): object {
    return { recording: 1, project: this.project, stack: this.stack, resources: this.resources, ...more };
  }

  private register(type: string, name: string, inputs: object, { parent = this.root, ...options }: Options): string {
    const above = parent === '' || parent === this.root ? '' : `${parent.split('::')[2] ?? ''}$`;
    const urn = `urn:pulumi:${this.stack}::${this.project}::${above}${type}::${name}`;
    const propertyDependencies = Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [key, [...new Set(urnsIn(value))]]),
    );
    this.resources.push({
      ...{ urn, type, inputs: JSON.parse(JSON.stringify(inputs, onTheWire)) as object },
      ...{ dependencies: [...new Set(Object.values(propertyDependencies).flat())], propertyDependencies },
      ...(parent !== '' && { parent }),
      ...options,
    });
    return urn;
  }
}

/** Reads documents as files of one directory, which is gone afterwards. */
export function readDocuments(documents: Readonly<Record<string, unknown>>, region?: string): Reading {
  const directory = mkdtempSync(join(tmpdir(), 'groundplan-pulumi-'));
  try {
    const paths = Object.entries(documents).map(([name, content]) => {
      const path = join(directory, name);
      writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
      return path;
    });
    return readInputs(paths, region === undefined ? {} : { region });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Reads the recording of a program, in eu-west-1 where it names no region. */
export function readProgram(program: Program, more: object = {}): Reading {
  return readDocuments({ 'program.pulumi.json': program.recording(more) }, 'eu-west-1');
}

/** The resource of a name. */
export function named({ resources }: Reading, name: string): Resource {
  const found = resources.find(({ logicalId }) => logicalId === name);
  if (found === undefined) throw new Error(`no resource ${name}`);
  return found;
}

function urnsIn(value: unknown): readonly string[] {
  if (value instanceof From) return value.urns;
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(urnsIn) : [];
}

function onTheWire(_: string, value: unknown): unknown {
  return value instanceof From ? UNKNOWN : value;
}
