import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { readDemandCsv } from '../../lib/forecast/demand/csv/read-csv';
import { isShapeText, parseShapeText } from '../../lib/forecast/demand/parse-shape';
import type { Shape } from '../../lib/forecast/demand/shape';
import { shapeDemand, type Period } from '../../lib/forecast/demand/shape-demand';
import { readShapeFile } from '../../lib/forecast/demand/shape-file';
import { InputError } from '../../lib/problem';
import { splitName, type Named } from './named';

/** A demand of the command line, by the minute. */
export interface ChosenDemand {
  readonly period: Period;
  /** In memory that threads share. */
  readonly perMinute: Float64Array;
  /** Standard deviation of chance, as a share. */
  readonly noise: number;
  readonly notes: readonly string[];
}

export interface DemandOptions {
  readonly period: Period;
  /** Whether the command line says it: a measured demand has one of its own. */
  readonly isPeriodGiven: boolean;
  /** Of times in files that name no offset. */
  readonly timeZone: string;
}

const PATH = ['--demand'];
const SHAPE_FILES = ['.yaml', '.yml', '.json'];

/** @throws InputError with everything that is wrong with it */
export function readDemand(text: string, options: DemandOptions): Named<ChosenDemand> {
  const { group, value } = isShapeText(text) || existsSync(text) ? { value: text } : splitName(text);
  return { ...(group !== undefined && { group }), value: chosen(value, options) };
}

function chosen(text: string, { period, isPeriodGiven, timeZone }: DemandOptions): ChosenDemand {
  if (isShapeText(text)) return shaped(parseShapeText(text, PATH), period);
  if (SHAPE_FILES.includes(extname(text).toLowerCase())) return shaped(readShapeFile(text, PATH), period);
  const { start, perMinute, repairs } = readDemandCsv(text, { timeZone, path: PATH });
  if (isPeriodGiven) {
    const expected = 'none of both: a measured demand is followed from its first time to its last';
    throw new InputError([{ path: PATH, found: `--from or --for beside "${text}"`, expected }]);
  }
  const shared = sharedArray(perMinute.length);
  shared.set(perMinute);
  return { period: { start, minutes: shared.length }, perMinute: shared, noise: 0, notes: repairs };
}

function shaped(shape: Shape, period: Period): ChosenDemand {
  const perMinute = shapeDemand(shape, period, sharedArray(period.minutes));
  return { period, perMinute, noise: shape.noise ?? 0, notes: [] };
}

function sharedArray(length: number): Float64Array<SharedArrayBuffer> {
  return new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
}
