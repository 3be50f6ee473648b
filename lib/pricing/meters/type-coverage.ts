import { billingOf, knownTypes, type Billing } from '.';
import type { Resource } from '../readers/resource';

/** Schema of {@link TypeCoverage}; it changes only when a reader of the old one would break. */
export const COVERAGE_SCHEMA = 'groundplan.coverage/1';

/**
 * - `metered`: a meter bills it
 * - `free`: it costs nothing by itself
 * - `unmetered`: it is billed, and no meter knows how
 * - `unknown`: the public CloudFormation specification does not have it
 */
export type TypeKind = Billing['kind'];
export const TYPE_KINDS: readonly TypeKind[] = ['metered', 'free', 'unmetered', 'unknown'];

/** How one resource type is billed. */
export interface CoveredType {
  readonly type: string;
  readonly kind: TypeKind;
  /** Resources of it in the given templates. @default - no templates are given */
  readonly resources?: number;
}

/** How resource types are billed: those of templates, or all that are known. */
export interface TypeCoverage {
  readonly schema: typeof COVERAGE_SCHEMA;
  /** Types by kind. */
  readonly counts: Readonly<Record<TypeKind, number>>;
  /** In alphabetical order. */
  readonly types: readonly CoveredType[];
}

/** How every type of the public CloudFormation specification is billed. */
export function coverageOfAllTypes(): TypeCoverage {
  return coverageOf(knownTypes().map((type) => ({ type, kind: billingOf(type).kind })));
}

/** How the types of these resources are billed, with how many there are of each. */
export function coverageOfTypes(resources: readonly Resource[]): TypeCoverage {
  const counts = new Map<string, number>();
  for (const { type } of resources) counts.set(type, (counts.get(type) ?? 0) + 1);
  return coverageOf([...counts].map(([type, count]) => ({ type, kind: billingOf(type).kind, resources: count })));
}

function coverageOf(types: readonly CoveredType[]): TypeCoverage {
  const count = (kind: TypeKind): number => types.filter((each) => each.kind === kind).length;
  return {
    schema: COVERAGE_SCHEMA,
    counts: {
      metered: count('metered'),
      free: count('free'),
      unmetered: count('unmetered'),
      unknown: count('unknown'),
    },
    types: [...types].sort((a, b) => (a.type < b.type ? -1 : 1)),
  };
}
