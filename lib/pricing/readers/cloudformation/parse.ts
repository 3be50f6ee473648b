import { InputError, type Problem } from '../../../problem';

import { findFault } from './json';
import { nameDocument } from './other-documents';
import { isObject, kindOf, own, type JsonObject } from '../shape';
import type * as Yaml from './yaml';
import type { ParsedYaml } from './yaml';

/** What is said where something else was found. */
const EXPECTED = 'a CloudFormation template';

const MB = 1_000_000;

/** Some 50,000 resources. CloudFormation itself accepts one megabyte. */
const LARGEST_JSON = 48 * MB;

/** YAML takes far longer to read than JSON; twice what CloudFormation accepts. */
const LARGEST_YAML = 2 * MB;

/** A template's root and its resources. */
export interface ParsedTemplate {
  readonly body: JsonObject;
  readonly resources: JsonObject;
  /** What its text says in a way that a reader may not expect. */
  readonly notes: readonly string[];
}

/**
 * Reads the text of a template, JSON or YAML, into its long form.
 * @param source - the file's name, for errors
 * @param expected - what may stand in its place. @default - nothing else
 * @throws InputError where the text is not a template, with what is wrong and where
 */
export function parseTemplate(text: string, source: string, expected = EXPECTED): ParsedTemplate {
  const { value, notes } = parse(text, source, expected);
  return { ...checkTemplate(value, source, expected), notes };
}

/**
 * The same of a stack in a CDK assembly. One without resources is no fault: the CDK writes its template, and does not deploy it.
 * @throws InputError where the text is not a template
 */
export function parseStackTemplate(text: string, source: string): ParsedTemplate {
  const { value, notes } = parse(text, source);
  const isEmpty = isObject(value) && own(value, 'Resources') === undefined;
  return { ...checkTemplate(isEmpty ? { ...value, Resources: {} } : value, source), notes };
}

/**
 * Reads the text of a JSON or YAML document.
 * @throws InputError where it is neither
 */
export function parseText(text: string, source: string): unknown {
  return parse(text, source).value;
}

function parse(text: string, source: string, expected = EXPECTED): ParsedYaml {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const start = content.trimStart();
  if (start === '') throw fault(source, 'an empty file', expected);
  if (content.includes('\0')) throw fault(source, 'binary data', expected);
  const isJson = start.startsWith('{') || start.startsWith('[');
  return isJson ? { value: parseJson(content, source), notes: [] } : parseYaml(content, source);
}

/**
 * Checks that a document is a template: a map with a map of resources.
 * @throws InputError where it is not
 */
export function checkTemplate(body: unknown, source: string, expected = EXPECTED): ParsedTemplate {
  if (!isObject(body)) throw fault(source, kindOf(body), expected);
  const resources = own(body, 'Resources');
  if (resources === undefined) throw fault(source, nameDocument(body), expected);
  if (!isObject(resources)) throw fault(source, kindOf(resources), 'a map of resources', ['Resources']);
  return { body, resources, notes: [] };
}

function parseJson(text: string, source: string): unknown {
  if (text.length > LARGEST_JSON) throw tooLarge(text, source, LARGEST_JSON);
  try {
    return JSON.parse(text);
  } catch {
    const { offset, found, expected } = findFault(text);
    const before = text.slice(0, offset);
    const position = { file: source, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
    throw new InputError([{ path: [], found, expected, position }]);
  }
}

function parseYaml(text: string, source: string): ParsedYaml {
  if (text.length > LARGEST_YAML) throw tooLarge(text, source, LARGEST_YAML);
  // Loading the YAML parser takes longer than reading a JSON template.
  const yaml = require('./yaml') as typeof Yaml;
  return yaml.parseYaml(text, source);
}

function tooLarge(text: string, source: string, largest: number): InputError {
  return fault(source, `${Math.ceil(text.length / MB)} MB of text`, `at most ${largest / MB} MB`);
}

function fault(source: string, found: string, expected = EXPECTED, path: Problem['path'] = []): InputError {
  return new InputError([{ path, found, expected, position: { file: source, line: 1, column: 1 } }]);
}
