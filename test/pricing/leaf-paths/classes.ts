import { METERED_TYPES } from '../../../lib/pricing/meters';
import { AWS_UNREAD } from '../../../lib/pricing/meters/aws/unread';

import { explore, type Exploration } from './explore';
import { means, NO_EFFECT, type Entry } from './no-effect';
import { leafOrWithin, shapeOf, type Shape } from './shapes';
import { startsOf } from './starts';

/** A metered type with what its meter was seen to do. */
export interface Metered {
  readonly shape: Shape;
  /** Leaf paths that a meter asks for, its own or that of another type of the service. */
  readonly read: ReadonlySet<string>;
  readonly exploration: Exploration;
}

/** Read, but not by the meter of the type, with the tests that show it. */
const READ_ELSEWHERE = [
  // Its members read it: extended-support.test.ts.
  'AWS::RDS::GlobalCluster EngineLifecycleSupport',
  // The reader makes of them what is priced: stacks.test.ts, stack-set.test.ts.
  'AWS::CloudFormation::Stack Parameters',
  'AWS::CloudFormation::Stack TemplateURL',
  'AWS::CloudFormation::StackSet Parameters',
  'AWS::CloudFormation::StackSet StackInstancesGroup',
  'AWS::CloudFormation::StackSet TemplateBody',
  'AWS::CloudFormation::StackSet TemplateURL',
];

/** What becomes of a leaf path: a meter reads it, it is named as billed and not read, or it changes no charge. */
export type Class = 'read' | 'billed' | Entry;

/** Every metered type of the specification. Takes seconds: each meter is asked about thousands of resources. */
export function meteredTypes(): readonly Metered[] {
  const shapes = METERED_TYPES.flatMap((type) => shapeOf(type) ?? []);
  const explored = shapes.map((shape) => ({ shape, exploration: explore(shape, startsOf(shape)) }));
  const elsewhere = explored.flatMap(({ exploration }) => exploration.elsewhere);
  return explored.map(({ shape, exploration }) => {
    const asked = elsewhere.filter(({ type }) => type === shape.type);
    const leaves = asked.flatMap(({ path }) => leafOrWithin(shape, path) ?? []);
    const read = [...exploration.read, ...leaves.filter((path) => shape.leaves.has(path))];
    return { shape, exploration, read: new Set(read) };
  });
}

/** The class of a leaf path; `undefined` where nobody has said. */
export function classOf({ shape: { type }, read, exploration }: Metered, leaf: string): Class | undefined {
  if (read.has(leaf) || READ_ELSEWHERE.some((path) => isWithin(`${type} ${leaf}`, path))) return 'read';
  if (billedPaths(type).some((path) => isWithin(leaf, path))) return 'billed';
  if (exploration.present.some((path) => isWithin(leaf, path))) return 'read';
  return NO_EFFECT.find((entry) => means(entry, type, leaf));
}

/** Paths that are named in an estimate as billed and not read. */
export function billedPaths(type: string): readonly string[] {
  return (AWS_UNREAD[type] ?? []).flatMap(({ paths }) => paths);
}

/** Whether a leaf path is that path or stands below it. */
export function isWithin(leaf: string, path: string): boolean {
  return leaf.startsWith(path) && /^($|[.[])/.test(leaf.slice(path.length));
}
