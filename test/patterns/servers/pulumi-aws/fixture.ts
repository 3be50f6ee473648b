import { Network } from '../../../../lib/patterns/network/pulumi-aws';
import { Servers, type NewServersArgs, type ServersArgs } from '../../../../lib/patterns/servers/pulumi-aws';
import type { EnvironmentContext } from '../../../../lib/profile/context';
import { answersFor } from '../../../../stacks/pulumi-aws/answers';
import { record } from '../../../../stacks/pulumi/recorder/record';
import type { RecordedResource, Recording } from '../../../../stacks/pulumi/recorder/recording';
import { certificateArn, existingNetwork, production } from '../fixture';

/** Records a program in the account and region that the templates of the CDK are made for. */
export function recordProgram(program: () => unknown): Promise<Recording> {
  const answer = answersFor({ region: 'eu-west-1', account: '123456789012' });
  return record(program, { project: 'clinic', stack: 'northwind-production', answer });
}

/** The fleet `ehr`, of the same plans and in the same network as that of the CDK. */
export function ehr(args: Partial<NewServersArgs> = {}, context: EnvironmentContext = production): Servers {
  const brought = args.loadBalancer ? { certificateArn, firstBoot: 'start the service' } : {};
  return new Servers('ehr', { os: 'amazon-linux-2023', network: place(), ...brought, ...args, context });
}

/** A fleet of a plan. */
export function planned(args: ServersArgs): Servers {
  return new Servers('ehr', args);
}

export function place(): NewServersArgs['network'] {
  return Network.fromAttributes(existingNetwork);
}

export async function recordEhr(
  args: Partial<NewServersArgs> = {},
  context: EnvironmentContext = production,
): Promise<Fleet> {
  return new Fleet(await recordProgram(() => ehr(args, context)));
}

/** A recorded program, as questions are asked of it. */
export class Fleet {
  constructor(readonly recording: Recording) {}

  /** Resources of a type, by the end of its token, e.g. `autoscaling/group:Group`. */
  all(type: string): readonly RecordedResource[] {
    return this.recording.resources.filter((resource) => resource.type === `aws:${type}`);
  }

  inputs(type: string): readonly Readonly<Record<string, unknown>>[] {
    return this.all(type).map(({ inputs }) => inputs);
  }

  /** The one resource of a type. */
  only(type: string): RecordedResource {
    const found = this.all(type);
    expect(found).toHaveLength(1);
    return found[0] as RecordedResource;
  }

  /** The one of a name. */
  named(type: string, name: string): RecordedResource {
    const found = this.all(type).filter(({ urn }) => nameOf(urn) === name);
    expect(found).toHaveLength(1);
    return found[0] as RecordedResource;
  }
}

export function nameOf(urn: string): string {
  return urn.split('::').slice(3).join('::');
}
