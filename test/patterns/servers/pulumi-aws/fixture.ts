import { Network } from '../../../../lib/patterns/network/pulumi-aws';
import { Servers, type NewServersArgs } from '../../../../lib/patterns/servers/pulumi-aws';
import type { EnvironmentContext } from '../../../../lib/profile/context';
import type { RecordedResource } from '../../../../stacks/pulumi/recorder/recording';
import { deployed, type Outputs } from '../../../engines/pulumi-aws/deployed';
import { knownContext, nameOf, recorded, type Recorded } from '../../../engines/pulumi-aws/fixture';
import { certificateArn, existingNetwork, production } from '../fixture';

/** The same network as that of the CDK's tests. */
export function place(): NewServersArgs['network'] {
  return Network.fromAttributes(existingNetwork);
}

/** The fleet `ehr`, of the same props as that of the CDK's tests. */
export function ehr(args: Partial<NewServersArgs> = {}, context: EnvironmentContext = production): Servers {
  const brought = args.loadBalancer ? { certificateArn, firstBoot: 'start the service' } : {};
  const asked = { os: 'amazon-linux-2023', network: place(), ...brought, ...args } as const;
  return new Servers('ehr', { ...asked, context: knownContext(context) });
}

/** What it registers. */
export function recordEhr(args: Partial<NewServersArgs> = {}, context?: EnvironmentContext): Promise<Recorded> {
  return recorded(() => ehr(args, context));
}

/** What it registers where a cloud answers at once: policies and documents can be read. */
export function deployEhr(args: Partial<NewServersArgs> = {}, context?: EnvironmentContext): Promise<Recorded> {
  return deployed(() => ehr(args, context), answers);
}

const answers: Outputs = (type, name) => ({ arn: `arn:${type}/${name}`, name, arnSuffix: `suffix/${name}` });

/** Inputs of the resources of a type, e.g. `autoscaling/group:Group`, by name. */
export function inputs(made: Recorded, type: string): Readonly<Record<string, RecordedResource['inputs']>> {
  return Object.fromEntries(made.ofType(`aws:${type}`).map((resource) => [nameOf(resource), resource.inputs]));
}

/** The one resource of a type, or that of a name. */
export function only(made: Recorded, type: string, name?: string): RecordedResource {
  const found = made.ofType(`aws:${type}`).filter((resource) => name === undefined || nameOf(resource) === name);
  expect(found).toHaveLength(1);
  return found[0] as RecordedResource;
}
