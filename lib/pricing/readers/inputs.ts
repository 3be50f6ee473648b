import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { listed } from '../../located/listed';
import { attempt, type Problem } from '../../problem';

import { MANIFEST, readAssembly } from './cloudformation/assembly';
import { isFile } from './cloudformation/nested-files';
import type { StackSource, Template } from './cloudformation/source';
import type { TemplateFiles } from './cloudformation/template-files';
import { templateFolder, type TemplateFolder } from './cloudformation/template-folder';
import { isReadable, nameOfFile, readText, STANDARD_INPUT } from './cloudformation/text-file';
import type { Deployment } from './pulumi/deployment';
import { isGraph, mayBeGraph, readGraph } from './pulumi/formats';
import { lacksRegion } from './pulumi/places';
import { isUnknown } from './unknown';

/** What one input holds. */
export interface Input {
  readonly stacks: readonly StackSource[];
  readonly graphs: readonly Deployment[];
  readonly notes: readonly string[];
}

const NOTHING: Input = { stacks: [], graphs: [], notes: [] };

/** What one file may hold. */
const ONE_FILE = 'a CloudFormation template, or a preview, state or recording of Pulumi';

/** How a recording is called. It is read as one, so that what is wrong with it is told. */
const CALLED_GRAPH = /\.pulumi\.json$/i;

/**
 * Reads what stands at a path: a template, a Pulumi graph, a CDK assembly, or a directory of templates and graphs. What is wrong with
 * it is left with `files`.
 * @param region - of what names none
 */
export function readInput(path: string, region: string | undefined, files: TemplateFiles): Input {
  if (isFile(join(path, MANIFEST))) return { ...NOTHING, ...readAssembly(path, region, files) };
  const folder = templateFolder(path);
  const graphs = folder === undefined ? [] : [...folder.templates, ...folder.others].filter(isGraphFile).sort();
  if (folder !== undefined && folder.templates.length + graphs.length > 0)
    return readFolder(path, withoutGraphs(folder, graphs), graphs, region, files);
  if (!isReadable(path)) {
    files.problems.push(notAnInput(path, existsSync(path) ? 'no template and no assembly' : 'no such file'));
    return NOTHING;
  }
  return readFile(path, dirname(path), region, files);
}

/** @param folder - of the input, outside which nothing is read */
function readFile(path: string, folder: string, region: string | undefined, files: TemplateFiles): Input {
  const text = attempt(() => readText(path));
  const isMeant = typeof text === 'string' && (CALLED_GRAPH.test(path) || mayBeGraph(text));
  const graph = isMeant ? files.attempt(() => readGraph(text, nameOfFile(path)) ?? 'none') : 'none';
  if (graph === undefined) return NOTHING;
  return graph === 'none' ? readTemplateFile(path, folder, region, files) : placed(graph, region, files);
}

function placed(graph: Deployment, region: string | undefined, files: TemplateFiles): Input {
  if (!lacksRegion(graph, region)) return { ...NOTHING, graphs: [graph] };
  files.missRegion(graph.source);
  return NOTHING;
}

function readTemplateFile(path: string, folder: string, region: string | undefined, files: TemplateFiles): Input {
  const template = files.template(path, folder, ONE_FILE);
  if (template !== undefined && region === undefined) files.missRegion(template.source);
  if (template === undefined || region === undefined) return NOTHING;
  return { ...NOTHING, stacks: [{ template, stackName: nameOf(path), region }] };
}

/** The templates and graphs of a directory. A template that another of them nests is no stack of its own. */
function readFolder(
  path: string,
  { templates, others }: TemplateFolder,
  graphs: readonly string[],
  region: string | undefined,
  files: TemplateFiles,
): Input {
  const stacks = templates.flatMap((template) => readTemplateFile(template, path, region, files).stacks);
  const nested = new Set(stacks.flatMap(({ template }) => templatesWithin(template)));
  const names = others.map((file) => basename(file));
  return {
    stacks: stacks.filter(({ template }) => !nested.has(template)),
    graphs: graphs.flatMap((graph) => readFile(graph, path, region, files).graphs),
    notes: names.length === 0 ? [] : [`${nameOfFile(path)}: not templates, and not read: ${listed(names)}`],
  };
}

function isGraphFile(file: string): boolean {
  if (!isFile(file) || !file.endsWith('.json')) return false;
  return CALLED_GRAPH.test(file) || attempt(() => isGraph(readText(file))) === true;
}

function withoutGraphs({ templates, others }: TemplateFolder, graphs: readonly string[]): TemplateFolder {
  const isOther = (file: string): boolean => !graphs.includes(file);
  return { templates: templates.filter(isOther), others: others.filter(isOther) };
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
    expected:
      'a CloudFormation template, a preview, state or recording of Pulumi, a directory of these, or one of a CDK assembly with its manifest.json',
  };
}

function nameOf(path: string): string {
  if (path === STANDARD_INPUT) return 'stdin';
  return basename(path).replace(/(?<=.)(\.template)?\.(json|ya?ml|template)$/i, '');
}
