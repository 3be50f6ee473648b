import type { Resource } from '../../../readers/resource';
import { lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';

import { given } from '../../facts/given';

/** Processing units (DPU) of a worker, by type. Source: AWS Glue Developer Guide, "Worker types". */
const UNITS: Readonly<Record<string, number>> = {
  Standard: 1,
  'G.025X': 0.25,
  'G.1X': 1,
  'G.2X': 2,
  'G.4X': 4,
  'G.8X': 8,
  'G.12X': 12,
  'G.16X': 16,
  'Z.2X': 2,
};

/** Processing units that something runs on: stated, or those of its workers, or what the vendor gives by default. */
export function processingUnits(r: Resource, byDefault: Maybe<number>, stated = 'MaxCapacity'): Maybe<number> {
  const type = r.text('WorkerType');
  if (type === undefined) return r.number(stated) ?? byDefault;
  return lift2(
    unitsOfWorker(type),
    given(r.number('NumberOfWorkers'), 'NumberOfWorkers'),
    (each, workers) => each * workers,
  );
}

function unitsOfWorker(type: Maybe<string>): Maybe<number> {
  return lift(type, (name) => UNITS[name] ?? new Unknown(`the processing units of a ${name} worker are not known`));
}
