import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLSeq } from 'yaml';

import { causesOf, commonMistake } from '../../located/yaml-errors';
import { InputError, type Problem } from '../../problem';

import { misplaced, nameOfFile, readText } from './cloudformation/text-file';
import { readAssignments } from './assignment-lines';
import { parseAssignment, type GivenParameter } from './given-parameter';
import { isSamConfig, readSamConfig } from './sam-config';

const EXPECTED =
  'parameters: a map of names to values, NAME=VALUE in lines or a list, or a list of ParameterKey and ParameterValue';

/** More than CloudFormation accepts: 200 parameters of 4,096 characters. */
const LONGEST_TEXT = 1_000_000;

/**
 * Reads the values of parameters from a file, in any of the forms that deployment tools take: in JSON or YAML the list of
 * `ParameterKey` and `ParameterValue` of `aws cloudformation create-stack`, the list of `NAME=VALUE` or `Stack:NAME=VALUE` of
 * `aws cloudformation deploy` and the CDK, a map of names to values, and any of these below `Parameters`, as in a template
 * configuration of CodePipeline; a line of `NAME=VALUE` for each; or the configuration of the SAM CLI, `samconfig.toml`.
 * Values are taken as they are written.
 *
 * @param environment of a configuration of the SAM CLI, which may hold several
 * @throws InputError with everything that is wrong with the file
 */
export function readParameterFile(file: string, environment?: string): readonly GivenParameter[] {
  const text = readText(file);
  if (text.length > LONGEST_TEXT)
    throw misplaced(file, `${text.length} characters`, `at most ${LONGEST_TEXT}, as parameters have`);
  if (isSamConfig(file)) return readSamConfig(text, file, environment);
  return readAssignments(text, file) ?? readDocument(text, file);
}

function readDocument(text: string, file: string): readonly GivenParameter[] {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'failsafe',
    stringKeys: true,
  });
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { path: [], position: { file: nameOfFile(file), line, column: col } };
  };
  const broken = causesOf(document.errors).map((error): Finding => ({
    ...placeAt(error.pos[0]),
    found: `broken text (${error.message})`,
    expected: EXPECTED,
    ...commonMistake(error),
  }));
  const findings = broken.length > 0 ? broken : inSection(document.contents, placeAt);
  const problems = findings.filter(isProblem);
  if (problems.length > 0) throw new InputError(problems);
  return findings.filter((finding) => 'value' in finding);
}

/** A value, or what stands where one should. */
type Finding = GivenParameter | Problem;

type PlaceAt = (offset: number) => GivenParameter['place'];

function isProblem(finding: Finding): finding is Problem {
  return 'found' in finding;
}

function inSection(node: unknown, placeAt: PlaceAt): readonly Finding[] {
  if (isSeq(node)) return node.items.map((item) => inItem(item, placeAt));
  if (!isMap(node)) return [{ ...placeAt(offsetOf(node)), found: 'neither a map nor a list', expected: EXPECTED }];
  const inner = node.get('Parameters', true);
  if (isMap(inner) || isSeq(inner)) return inSection(inner, placeAt);
  return node.items.map(({ key, value }) => given(key, value, placeAt));
}

function inItem(item: unknown, placeAt: PlaceAt): Finding {
  if (isMap(item))
    return given(item.get('ParameterKey', true) ?? item, item.get('ParameterValue', true) ?? item, placeAt);
  const place = placeAt(offsetOf(item));
  const assignment = parseAssignment(textOf(item) ?? '');
  return assignment === undefined ? { ...place, found: 'no NAME=VALUE', expected: EXPECTED } : { ...assignment, place };
}

function given(key: unknown, node: unknown, placeAt: PlaceAt): Finding {
  const place = placeAt(offsetOf(key));
  const name = textOf(key);
  const value = isSeq(node) ? listOf(node) : textOf(node);
  if (name === undefined) return { ...place, found: 'no ParameterKey', expected: 'the name of a parameter' };
  if (value === undefined)
    return { ...place, found: `no value of ${name}`, expected: 'text, a number, a flag or a list of them' };
  return { name, value, place };
}

function listOf({ items }: YAMLSeq): string | undefined {
  const texts = items.map(textOf);
  return texts.includes(undefined) ? undefined : texts.join(',');
}

/** A scalar as it is written; `undefined` where there is none, or `null`. */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  return node.type === 'PLAIN' && ['', '~', 'null'].includes(node.value) ? undefined : node.value;
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
