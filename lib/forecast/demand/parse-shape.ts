import { nearest } from '../../located/nearest';
import { oneOf } from '../../located/words';
import { refuse, type Position, type Problem } from '../../problem';

import { SHAPE_KINDS, SHAPE_VALUES, type Shape, type ShapeKind } from './shape';

/** A value of a shape as it is written. */
export interface ShapeEntry {
  readonly key: string;
  readonly text: string;
  readonly path: Problem['path'];
  /** @default - the text stands in no file */
  readonly position?: Position;
}

/** Whether a text is a shape rather than the name of a file: a word for one, even if misspelt, with values after it. */
export function isShapeText(text: string): boolean {
  return SHAPE_KINDS.some((kind) => text === kind) || /^[A-Za-z]+,[A-Za-z]+=/.test(text);
}

/**
 * Reads a shape from one line: `daily,base=20,peak=120,weekend=40%`.
 *
 * @param path - where it was given
 * @throws InputError with everything that is wrong with it
 */
export function parseShapeText(text: string, path: Problem['path']): Shape {
  const [kind = '', ...values] = text.split(',');
  const entries = values.map((value): ShapeEntry => {
    const at = value.indexOf('=');
    return { path, key: at < 0 ? value : value.slice(0, at), text: at < 0 ? '' : value.slice(at + 1) };
  });
  return shapeOf([{ path, key: 'shape', text: kind }, ...entries], { path });
}

/** @throws InputError with everything that is wrong with the values of a shape */
export function shapeOf(entries: readonly ShapeEntry[], whole: Pick<Problem, 'path' | 'position'>): Shape {
  const problems = entries.flatMap(problemsOf);
  const repeated = entries.filter(({ key }, at) => entries.findIndex((other) => other.key === key) < at);
  const missing = ['shape', 'base'].filter((key) => !entries.some((entry) => entry.key === key));
  refuse([
    ...problems,
    ...repeated.map((entry) => problem(entry, `${entry.key} again`, 'it once')),
    ...missing.map((key) => ({
      ...whole,
      found: `no ${key}`,
      expected: key === 'shape' ? `shape: ${oneOf(SHAPE_KINDS)}` : 'base: the least demand',
    })),
  ]);
  const values = entries.flatMap(({ key, text }) => (isValue(key) ? [[key, SHAPE_VALUES[key].read(text)]] : []));
  const kind = entries.find(({ key }) => key === 'shape')?.text as ShapeKind;
  const shape = { kind, ...(Object.fromEntries(values) as Omit<Shape, 'kind'>) };
  refuse(contradictions(shape, entries));
  return shape;
}

function problemsOf(entry: ShapeEntry): readonly Problem[] {
  const { key, text } = entry;
  if (key === 'shape') {
    if (SHAPE_KINDS.some((kind) => kind === text)) return [];
    return [problem(entry, `the shape "${text}"`, oneOf(SHAPE_KINDS), nearest(text, SHAPE_KINDS))];
  }
  const keys = Object.keys(SHAPE_VALUES);
  if (!isValue(key)) return [problem(entry, `"${key}"`, oneOf(keys), nearest(key, keys))];
  const { expected, read } = SHAPE_VALUES[key];
  return read(text) === undefined ? [problem(entry, `${key}=${text}`, expected)] : [];
}

/** Values that are right by themselves, and not together. */
function contradictions(shape: Shape, entries: readonly ShapeEntry[]): readonly Problem[] {
  const at = (key: keyof Shape): ShapeEntry | undefined => entries.find((entry) => entry.key === key);
  const peak = at('peak');
  if (peak === undefined) return [];
  if (shape.kind === 'constant') return [problem(peak, `peak=${peak.text}`, 'none, as a constant demand is its base')];
  return (shape.peak ?? shape.base) < shape.base
    ? [problem(peak, `peak=${peak.text}`, `a peak from ${shape.base} on, the base`)]
    : [];
}

function isValue(key: string): key is keyof typeof SHAPE_VALUES {
  return Object.hasOwn(SHAPE_VALUES, key);
}

function problem({ path, position }: ShapeEntry, found: string, expected: string, suggestion?: string): Problem {
  return { path, found, expected, ...(suggestion !== undefined && { suggestion }), ...(position && { position }) };
}
