import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { InputError } from '../../../problem';

import { readText } from './text-file';

/** A directory that is no assembly, by the paths of its files in JSON and YAML. */
export interface TemplateFolder {
  /** Those that hold a template, or are called so. */
  readonly templates: readonly string[];
  /** Parameters, pipelines and other things that lie beside templates. */
  readonly others: readonly string[];
}

/** A file that is called a template is read as one; a nested one is found from those that it is nested in. */
const CALLED_TEMPLATE = /\.template(\.(json|ya?ml))?$/i;
const CALLED_NESTED = /\.nested\.template\./i;

/** What only templates have at their root: in YAML at the beginning of a line. */
const ROOT_KEYS = 'AWSTemplateFormatVersion|Resources';
const YAML_TEMPLATE = new RegExp(`^(["']?)(${ROOT_KEYS})\\1\\s*:`, 'm');
const JSON_TEMPLATE = new RegExp(`"(${ROOT_KEYS})"\\s*:`);

/** The files of a directory; `undefined` where there is no directory. */
export function templateFolder(path: string): TemplateFolder | undefined {
  if (!existsSync(path) || !statSync(path).isDirectory()) return undefined;
  const names = readdirSync(path).sort();
  const files = names.filter((name) => /\.(json|ya?ml|template)$/i.test(name) && !CALLED_NESTED.test(name));
  const paths = files.map((name) => join(path, name));
  const templates = paths.filter((file) => CALLED_TEMPLATE.test(file) || holdsTemplate(file));
  return { templates, others: paths.filter((file) => !templates.includes(file)) };
}

/** Whether a text is meant as a template, so that what is wrong with it is a mistake. */
function holdsTemplate(file: string): boolean {
  if (!statSync(file).isFile()) return false;
  try {
    const text = readText(file);
    return (/^\s*[{[]/.test(text) ? JSON_TEMPLATE : YAML_TEMPLATE).test(text);
  } catch (error) {
    if (error instanceof InputError) return true;
    throw error;
  }
}
