import type { RecordedResource } from '../../stacks/pulumi/recorder/recording';
import { inputProblems } from './input-problems';
import { DeclaredTypes } from './sdk-types';

let types: DeclaredTypes | undefined;

/** What the declarations of @pulumi/aws find wrong with what a program registers, one line each; components take any input. */
export function strictProblems(resources: readonly RecordedResource[]): readonly string[] {
  types ??= new DeclaredTypes('@pulumi/aws');
  const declared = types;
  return resources
    .filter(({ custom }) => custom)
    .flatMap(({ urn, type, inputs }) =>
      inputProblems(declared, type, inputs).map(
        ({ path, reason }) => `${String(urn.split('::').at(-1))}: ${path}: ${reason}`,
      ),
    );
}
