import { existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import type { LocatedClient } from '../../lib/client/load';
import type { EnvironmentPlan } from '../../lib/client/plan';
import type { Estimate, Resource } from '../../lib/pricing';

/** What a command is given in a place for templates. */
export interface Input {
  /** As the command line names it. */
  readonly name: string;
  /** Where its templates stand: the input itself, or the assemblies of a client's environments. */
  readonly paths: readonly string[];
  /** What its templates were made from. @default - they are what was given */
  readonly made?: SynthesisedClient;
}

/** A client file whose environments were synthesised. */
export interface SynthesisedClient {
  readonly client: LocatedClient;
  readonly environments: readonly SynthesisedEnvironment[];
}

/** One of its environments. */
export interface SynthesisedEnvironment {
  readonly plan: EnvironmentPlan;
  /** Directory of its templates. */
  readonly assembly: string;
}

/** A template, a directory of templates, or an assembly. */
export function givenTemplates(name: string): Input {
  return { name, paths: [name] };
}

/** The stack of a bare template is called after its file, whatever it is deployed as. */
export function isBareTemplate({ name, made }: Input): boolean {
  return made === undefined && (!existsSync(name) || !statSync(name).isDirectory());
}

/** The stacks of a client's environments, by the environment; none of what is no client file. */
export function stacksByEnvironment({ made }: Input, resources: readonly Resource[]): ReadonlyMap<string, string> {
  const environments = made?.environments ?? [];
  return new Map(
    resources.flatMap(({ stack, source }) =>
      environments
        .filter(({ assembly }) => isWithin(assembly, source))
        .map(({ plan }) => [stack, plan.environment.name] as const),
    ),
  );
}

/** Where the stacks of an input are written: in a client file, all of them. */
export function writtenIn(input: Input, resources: readonly Resource[]): readonly Pick<Resource, 'stack' | 'source'>[] {
  return input.made === undefined ? resources : resources.map(({ stack }) => ({ stack, source: input.name }));
}

/** The file that a source was made from: a client file of the inputs, or itself. */
export function fileOf(source: string, inputs: readonly Input[]): string {
  const isMadeFrom = ({ made, paths }: Input): boolean =>
    made !== undefined && paths.some((assembly) => isWithin(assembly, source));
  return inputs.find(isMadeFrom)?.name ?? source;
}

/** An estimate that names templates as they stand in their assembly: where that stood for a while is nobody's business. */
export function withLastingSources(estimate: Estimate, { made }: Input): Estimate {
  if (made === undefined) return estimate;
  const lasting = (source: string): string => {
    const own = made.environments.find(({ assembly }) => isWithin(assembly, source));
    return own === undefined ? source : relative(own.assembly, source);
  };
  const resources = estimate.resources.map((resource) => ({ ...resource, source: lasting(resource.source) }));
  return { ...estimate, resources };
}

function isWithin(directory: string, file: string): boolean {
  return !relative(directory, file).startsWith('..');
}
