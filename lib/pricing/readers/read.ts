import { resolve } from 'node:path';

import { InputError, type Problem } from '../../problem';

import { Assumptions } from './cloudformation/assumptions';
import { casesOf } from './cloudformation/cases';
import { notesOn, type IsPricedByCase } from './cloudformation/notes';
import { checkTemplate, parseTemplate } from './cloudformation/parse';
import { resourcesOf } from './cloudformation/resources';
import type { StackSource } from './cloudformation/source';
import { Stacks } from './cloudformation/stacks';
import { TemplateFiles } from './cloudformation/template-files';
import { nameOfFile, STANDARD_INPUT } from './cloudformation/text-file';
import type { GivenParameter } from './given-parameter';
import { declaredBy, givenIn, withGiven } from './given-values';
import { readInput } from './inputs';
import type { Deployed } from './pulumi/deployed';
import type { Deployment } from './pulumi/deployment';
import { graphResources, presentedIn, type PlacedDeployment } from './pulumi/graph';
import { notesOnGraph } from './pulumi/notes';
import { lacksRegion } from './pulumi/places';
import { checkSound } from './pulumi/sound';
import { templatesIn } from './pulumi/templates';
import { UniqueNames } from './pulumi/unique-names';
import { partsOfUrn } from './pulumi/urn';
import type { Resource } from './resource';
import type { JsonObject } from './shape';
import { isUnknown } from './unknown';

/** What was read of all inputs together. */
export interface Reading {
  /** In the order of the inputs, their stacks and their templates. */
  readonly resources: readonly Resource[];
  /** Parameters that the given stacks declare, as values can be given for them: `Name`, or `Stack:Name`. */
  readonly parameters: readonly string[];
  /** What could not be read, or only in part. */
  readonly notes: readonly string[];
  /** Stacks of which a preview leaves out what stays as it is, which is not gone. @default - none */
  readonly partial?: readonly string[];
}

/** How inputs are read. */
export interface ReadOptions {
  /**
   * Region of the stacks that name none, as no bare template does.
   * @default - such a stack is a problem: prices hold in one region, and none is guessed
   */
  readonly region?: string;
  /**
   * Values of parameters: by `Name` for every stack that declares it, by `Stack:Name` for one stack, and by `ssm:Name` for what an
   * SSM parameter holds.
   * @default - the templates' defaults
   */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** A template in memory. */
export interface TemplateInput extends ReadOptions {
  readonly region: string;
  /** Name of the stack, and of the source in errors and estimates. */
  readonly name: string;
  /** Text (JSON or YAML), or the template as an object in long form. */
  readonly body: string | object;
}

/** A stack of a Pulumi program in memory. */
export interface PulumiInput {
  /** Name of the source in errors and estimates, and of a stack without resources. */
  readonly name: string;
  /** Everything that is in the stack: components, providers and what is only read as well. */
  readonly resources: readonly Deployed[];
  /** Configuration of the stack by key, e.g. `aws:region`. @default - none */
  readonly config?: JsonObject;
  /**
   * Region of resources that name none, and whose provider names none.
   * @default - such a resource is a problem: prices hold in one region, and none is guessed
   */
  readonly region?: string;
}

/**
 * Reads CloudFormation templates (JSON or YAML) and CDK assemblies (directories with a `manifest.json`) as stacks that are
 * deployed together: exports and outputs of one are known to the others. A bare template's stack is called after its file;
 * `-` is a template on standard input, called `stdin`. Another directory stands for the templates in it.
 *
 * Recordings of Pulumi programs are read beside them, recognised by their content. Their resources are presented as what
 * CloudFormation would have; one that cannot be keeps its token for a type.
 *
 * @throws InputError with everything that is wrong with any of them
 */
export function readInputs(paths: readonly string[], options: ReadOptions = {}): Reading {
  return readWith(givenIn(options.parameters), paths, options.region);
}

/**
 * The same with values of parameters whose places are known.
 * @throws InputError with everything that is wrong with any of them
 */
export function readWith(given: readonly GivenParameter[], paths: readonly string[], region?: string): Reading {
  const files = new TemplateFiles();
  const different = [...new Map(paths.map((path) => [fileAt(path), path])).values()];
  const parts = different.map((path) => readInput(path, region, files));
  if (files.problems.length > 0) throw new InputError(files.problems);
  const sources = withGiven(
    parts.flatMap(({ stacks }) => stacks),
    given,
  );
  const graphs = parts.flatMap(({ graphs: some }) => some);
  const reading = link(sources, graphs, region);
  const repeated = different.filter((path) => paths.filter((each) => fileAt(each) === fileAt(path)).length > 1);
  const notes = repeated.map((path) => `${nameOfFile(path)}: given more than once; counted once`);
  return { ...reading, notes: [...notes, ...parts.flatMap((part) => part.notes), ...reading.notes] };
}

/** The same file has many names. */
function fileAt(path: string): string {
  return path === STANDARD_INPUT ? path : resolve(path);
}

/**
 * Reads one template without a file system. Templates of nested stacks are not looked for. It may be empty, as one that is still
 * being written; what has no type is noted.
 *
 * @throws InputError where it is not a template
 */
export function readTemplate({ name, body, region, parameters }: TemplateInput): Reading {
  const parsed = typeof body === 'string' ? parseTemplate(body, name) : checkTemplate(body, name);
  const template = { ...parsed, source: name, nested: new Map() };
  return link(withGiven([{ template, stackName: name, region }], givenIn(parameters)), [], region);
}

/**
 * Reads the resources of a Pulumi stack without a file system.
 *
 * @throws InputError where they cannot be those of a stack, or where one names no region
 */
export function readPulumi({ name, resources, config, region }: PulumiInput): Reading {
  const { project = '', stack = name } = partsOfUrn(resources[0]?.urn ?? '') ?? {};
  const deployment = { source: name, project, stack, resources, ...(config !== undefined && { config }), notes: [] };
  if (lacksRegion(checkSound(deployment), region)) throw new InputError([withoutRegion(name)]);
  return link([], [deployment], region);
}

function withoutRegion(source: string): Problem {
  const expected = 'the region of each resource of AWS: its own, that of its provider, or the `region` that is given';
  return { path: [source], found: 'no region', expected };
}

/** Links stacks and graphs that are deployed together. */
export function link(
  sources: readonly StackSource[],
  graphs: readonly Deployment[],
  region: string | undefined,
): Reading {
  const given = new Stacks(sources).present.map(({ id }) => id);
  const placed = placeGraphs(graphs, given, region);
  const presented = presentedIn(placed);
  const { made, unread } = templatesIn(presented);
  const { present } = new Stacks(sources, made);
  const cases = casesOf(present).map(({ words, values }) => {
    const stacks = new Stacks(sources, made, new Assumptions(values));
    return { words, stacks, resources: resourcesOf(stacks.present) };
  });
  const isPricedByCase: IsPricedByCase = (stack, condition) =>
    cases.length > 0 &&
    isUnknown(stack.condition(condition)) &&
    cases.every(({ stacks }) => !isUnknown(stacks.find(stack.id)?.condition(condition)));
  const partial = placed.filter(({ deployment: { hidden = 0 } }) => hidden > 0).map(({ stack }) => stack);
  return {
    ...(partial.length > 0 && { partial }),
    resources: resourcesOf(present, cases, (index) => graphResources(presented, index, unread)).all,
    parameters: [...new Set(sources.flatMap(declaredBy))],
    notes: [...present.flatMap((stack) => notesOn(stack, isPricedByCase)), ...placed.flatMap(notesOnGraph)],
  };
}

/** Stacks of one name may come from several programs. */
function placeGraphs(
  graphs: readonly Deployment[],
  stacks: readonly string[],
  region: string | undefined,
): readonly PlacedDeployment[] {
  const names = new UniqueNames(stacks);
  return graphs.map((deployment) => ({ deployment, stack: names.take(deployment.stack), region }));
}
