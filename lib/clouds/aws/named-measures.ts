import type { AwsExpression, AwsMeasure } from './alarms';

/** A measure, by the name that expressions use for it. */
export interface NamedMeasure {
  readonly name: string;
  readonly measure: AwsMeasure;
}

/**
 * All that an expression is calculated from, at whatever depth, each measure once: an alarm and a graph list them side by side.
 * @throws Error when one name stands for two measures
 */
export function measuresBehind(expression: AwsExpression): readonly NamedMeasure[] {
  const found = new Map<string, AwsMeasure>();
  const collect = ({ from }: AwsExpression): void => {
    for (const [name, measure] of Object.entries(from)) {
      const known = found.get(name);
      if (known && JSON.stringify(known) !== JSON.stringify(measure)) throw otherMeasure(name, expression);
      found.set(name, measure);
      if ('expression' in measure) collect(measure);
    }
  };
  collect(expression);
  return [...found].map(([name, measure]) => ({ name, measure }));
}

function otherMeasure(name: string, { label }: AwsExpression): Error {
  return new Error(`"${name}" stands for two measures in the expression of "${label}"`);
}
