import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { listed } from '../../located/listed';
import { InputError, type Problem } from '../../problem';

import { Assumptions } from './cloudformation/assumptions';
import { MANIFEST, readAssembly, type Assembly } from './cloudformation/assembly';
import { casesOf } from './cloudformation/cases';
import { isFile } from './cloudformation/nested-files';
import { notesOn, type IsPricedByCase } from './cloudformation/notes';
import { checkTemplate, parseTemplate } from './cloudformation/parse';
import { resourcesOf } from './cloudformation/resources';
import type { StackSource, Template } from './cloudformation/source';
import { Stacks } from './cloudformation/stacks';
import { TemplateFiles } from './cloudformation/template-files';
import { templateFolder, type TemplateFolder } from './cloudformation/template-folder';
import { isReadable, nameOfFile, STANDARD_INPUT } from './cloudformation/text-file';
import type { GivenParameter } from './given-parameter';
import { declaredBy, givenIn, withGiven } from './given-values';
import type { Resource } from './resource';
import { isUnknown } from './unknown';

/** What was read of all inputs together. */
export interface Reading {
  /** In the order of the inputs, their stacks and their templates. */
  readonly resources: readonly Resource[];
  /** Parameters that the given stacks declare, as values can be given for them: `Name`, or `Stack:Name`. */
  readonly parameters: readonly string[];
  /** What could not be read, or only in part. */
  readonly notes: readonly string[];
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

/**
 * Reads CloudFormation templates (JSON or YAML) and CDK assemblies (directories with a `manifest.json`) as stacks that are
 * deployed together: exports and outputs of one are known to the others. A bare template's stack is called after its file;
 * `-` is a template on standard input, called `stdin`. Another directory stands for the templates in it.
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
  const parts = different.map((path) => readPath(path, region, files));
  if (files.problems.length > 0) throw new InputError(files.problems);
  const reading = link(
    withGiven(
      parts.flatMap(({ stacks }) => stacks),
      given,
    ),
  );
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
  return link(withGiven([{ template, stackName: name, region }], givenIn(parameters)));
}

function readPath(path: string, region: string | undefined, files: TemplateFiles): Assembly {
  if (isFile(join(path, MANIFEST))) return readAssembly(path, region, files);
  const folder = templateFolder(path);
  if (folder !== undefined && folder.templates.length > 0) return readFolder(path, folder, region, files);
  if (!isReadable(path)) {
    files.problems.push(notAnInput(path, existsSync(path) ? 'no template and no assembly' : 'no such file'));
    return { stacks: [], notes: [] };
  }
  return readFile(path, dirname(path), region, files);
}

/** @param folder - of the input, outside which nothing is read */
function readFile(path: string, folder: string, region: string | undefined, files: TemplateFiles): Assembly {
  const template = files.template(path, folder);
  if (template !== undefined && region === undefined) files.missRegion(template.source);
  if (template === undefined || region === undefined) return { stacks: [], notes: [] };
  return { stacks: [{ template, stackName: nameOf(path), region }], notes: [] };
}

/** The templates of a directory. One that another of them nests is no stack of its own. */
function readFolder(
  path: string,
  { templates, others }: TemplateFolder,
  region: string | undefined,
  files: TemplateFiles,
): Assembly {
  const stacks = templates.flatMap((template) => readFile(template, path, region, files).stacks);
  const nested = new Set(stacks.flatMap(({ template }) => templatesWithin(template)));
  const names = others.map((file) => basename(file));
  return {
    stacks: stacks.filter(({ template }) => !nested.has(template)),
    notes: names.length === 0 ? [] : [`${nameOfFile(path)}: not templates, and not read: ${listed(names)}`],
  };
}

function templatesWithin({ nested }: Template): readonly Template[] {
  return [...nested.values()].flatMap((template) =>
    isUnknown(template) ? [] : [template, ...templatesWithin(template)],
  );
}

function notAnInput(path: string, found: string): Problem {
  return {
    path: [],
    found: `${found} at ${path}`,
    expected: 'a CloudFormation template, a directory of templates, or one of a CDK assembly with its manifest.json',
  };
}

function nameOf(path: string): string {
  if (path === STANDARD_INPUT) return 'stdin';
  return basename(path).replace(/(?<=.)(\.template)?\.(json|ya?ml|template)$/i, '');
}

function link(sources: readonly StackSource[]): Reading {
  const { present } = new Stacks(sources);
  const cases = casesOf(present).map(({ words, values }) => {
    const stacks = new Stacks(sources, new Assumptions(values));
    return { words, stacks, resources: resourcesOf(stacks.present) };
  });
  const isPricedByCase: IsPricedByCase = (stack, condition) =>
    cases.length > 0 &&
    isUnknown(stack.condition(condition)) &&
    cases.every(({ stacks }) => !isUnknown(stacks.find(stack.id)?.condition(condition)));
  return {
    resources: resourcesOf(present, cases).all,
    parameters: [...new Set(sources.flatMap(declaredBy))],
    notes: present.flatMap((stack) => notesOn(stack, isPricedByCase)),
  };
}
