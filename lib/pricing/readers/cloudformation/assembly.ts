import { join, resolve } from 'node:path';

import { isObject, ownObject, ownText, type JsonObject } from '../shape';
import type { StackSource } from './source';
import type { TemplateFiles } from './template-files';

/** The file that makes a directory an assembly. */
export const MANIFEST = 'manifest.json';

/** The stacks of an assembly and its stages, and what a reader must know of them. */
export interface Assembly {
  readonly stacks: readonly StackSource[];
  readonly notes: readonly string[];
}

/** Where an assembly stands. */
interface Place {
  readonly directory: string;
  /** The directory that was given: of the outermost assembly. */
  readonly root: string;
  /** Region of the stacks that name none. @default - such a stack is a problem */
  readonly region: string | undefined;
  readonly files: TemplateFiles;
  /** The directories of the assemblies that this one stands in. */
  readonly within: readonly string[];
}

/**
 * Reads the directory of a CDK assembly (`cdk.out`): its stacks and those of its stages, in the order of the manifest.
 * What is wrong with it is left with `files`.
 * @param region - of the stacks that name none
 */
export function readAssembly(directory: string, region: string | undefined, files: TemplateFiles): Assembly {
  return readWithin({ directory, root: directory, region, files, within: [] });
}

function readWithin(place: Place): Assembly {
  const { directory, files } = place;
  const manifest = join(directory, MANIFEST);
  const artifacts = files.section(manifest, 'artifacts', 'a CDK assembly');
  const parts = Object.entries(artifacts ?? {}).map(([id, artifact]) => readArtifact(id, artifact, place));
  return { stacks: parts.flatMap(({ stacks }) => stacks), notes: parts.flatMap(({ notes }) => notes) };
}

function readArtifact(id: string, artifact: unknown, place: Place): Assembly {
  const none = { stacks: [], notes: [] };
  if (!isObject(artifact)) return none;
  const properties = ownObject(artifact, 'properties');
  switch (ownText(artifact, 'type')) {
    case 'aws:cloudformation:stack':
      return readStack(id, artifact, place);
    case 'cdk:cloud-assembly': {
      const directory = join(place.directory, ownText(properties, 'directoryName') ?? id);
      const within = [...place.within, resolve(place.directory)];
      if (within.includes(resolve(directory)) || !place.files.isGiven(directory, place.root)) return none;
      return readWithin({ ...place, directory, within });
    }
    default:
      return none;
  }
}

function readStack(id: string, artifact: JsonObject, { directory, root, region: fallback, files }: Place): Assembly {
  const properties = ownObject(artifact, 'properties');
  const file = join(directory, ownText(properties, 'templateFile') ?? `${id}.template.json`);
  const template = files.stackTemplate(file, root);
  if (template === undefined) return { stacks: [], notes: [] };
  const stackName = ownText(properties, 'stackName') ?? id;
  if (Object.keys(template.resources).length === 0)
    return { stacks: [], notes: [`${stackName}: has no resources, and is not deployed`] };
  const { account, region: own } = parseEnvironment(ownText(artifact, 'environment') ?? '');
  const region = own ?? fallback;
  if (region === undefined) {
    files.missRegion(template.source);
    return { stacks: [], notes: [] };
  }
  const parameters = ownObject(properties, 'parameters');
  const tags = ownObject(properties, 'tags');
  const stack = { template, stackName, region, ...(account !== undefined && { account }), parameters, tags };
  const notes = own === undefined ? [`${stackName}: names no region; read as a stack in ${region}`] : [];
  return { stacks: [stack], notes };
}

/** `aws://123456789012/eu-west-1`; what the stack leaves open is called unknown there, and is absent here. */
function parseEnvironment(text: string): Pick<Partial<StackSource>, 'account' | 'region'> {
  const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(text) ?? [];
  return {
    ...(account === undefined || account === 'unknown-account' ? {} : { account }),
    ...(region === undefined || region === 'unknown-region' ? {} : { region }),
  };
}
