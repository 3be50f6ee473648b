import { readFileSync, writeFileSync } from 'node:fs';
import { Provider } from '@pulumi/aws';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { answersFor } from '../../../stacks/pulumi-aws/answers';
import { record } from '../../../stacks/pulumi/recorder/record';
import type { RecordedResource } from '../../../stacks/pulumi/recorder/recording';
import { clinicContext } from '../aws-cdk/fixture';

export const HOME = { region: 'eu-west-1', account: '123456789012' };

/** The context of the CDK's tests in a known account, so that no rendering knows more than the other. */
export function knownContext(context: EnvironmentContext = clinicContext()): EnvironmentContext {
  return { ...context, places: { ...context.places, home: { ...context.places.home, ...HOME } } };
}

/** What a program registers, without the stack that all of it stands in. */
export async function recorded(program: () => unknown): Promise<Recorded> {
  const { resources } = await record(() => void program(), {
    project: 'tests',
    stack: 'dev',
    answer: answersFor(HOME),
  });
  return new Recorded(resources.filter(({ type }) => type !== 'pulumi:pulumi:Stack'));
}

/** The same by a provider of its own, as stacks have it. */
export function recordedIn(program: (provider: Provider) => unknown): Promise<Recorded> {
  return recorded(() => program(new Provider('aws', { region: HOME.region })));
}

/** What a program registered, and how its parts hang together. */
export class Recorded {
  constructor(readonly resources: readonly RecordedResource[]) {}

  /** Those of a type, e.g. `aws:ec2/vpc:Vpc`, in the order of their URNs. */
  ofType(type: string): readonly RecordedResource[] {
    return this.resources.filter((resource) => resource.type === type);
  }

  /** Those that an input comes from. */
  from({ propertyDependencies }: RecordedResource, input: string): readonly RecordedResource[] {
    const urns = propertyDependencies[input] ?? [];
    return this.resources.filter(({ urn }) => urns.includes(urn));
  }

  /** Names of those that an input comes from. */
  namesFrom(resource: RecordedResource, input: string): readonly string[] {
    return this.from(resource, input).map(nameOf);
  }
}

/** The name that a program gave to a resource. */
export function nameOf({ urn }: Pick<RecordedResource, 'urn'>): string {
  return urn.split('::').slice(3).join('::');
}

/** Compares what a program registers with what is on file. `UPDATE_GOLDEN=1 npx jest <test>` renews the file. */
export function expectGoldenRecording({ resources }: Recorded, file: string): void {
  const text = `${JSON.stringify(resources, undefined, 2)}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
