import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  deploymentChanges,
  readInputs,
  readTemplate,
  type DeploymentChange,
  type DeploymentChanges,
  type Resource,
} from '../../../lib/pricing';

/** Resources of a template by logical ID. */
export type Resources = Readonly<Record<string, object>>;

/** What else a template has. */
export interface Rest {
  readonly Outputs?: object;
  readonly Parameters?: object;
  readonly Conditions?: object;
}

/** A template's resources as one stack, called `app`, in eu-west-1. */
export function resourcesOf(Resources: Resources, rest: Rest = {}): readonly Resource[] {
  return readTemplate({ name: 'app', region: 'eu-west-1', body: { Resources, ...rest } }).resources;
}

/** What changes when one template takes the place of another in the stack `app`. */
export function changesBetween(before: Resources, after: Resources): DeploymentChanges {
  return deploymentChanges(resourcesOf(before), resourcesOf(after));
}

/** The one resource that changes. */
export function changeOf(before: Resources, after: Resources): DeploymentChange | undefined {
  const { changes } = changesBetween(before, after);
  expect(changes.length).toBeLessThanOrEqual(1);
  return changes[0];
}

/** The change of one resource among others. */
export function changeIn({ changes }: DeploymentChanges, logicalId: string): DeploymentChange | undefined {
  return changes.find(({ id }) => id.endsWith(`/${logicalId}`));
}

/** A stack of an assembly. */
export interface StackOf extends Rest {
  readonly Resources: Resources;
  /** @default 'eu-west-1' */
  readonly region?: string;
  /** @default '111111111111' */
  readonly account?: string;
  /** @default - its key in the assembly */
  readonly stackName?: string;
}

/** The resources of an assembly, by the names of its stacks. */
export function assembled(stacks: Readonly<Record<string, StackOf>>): readonly Resource[] {
  const directory = mkdtempSync(join(tmpdir(), 'groundplan-changes-'));
  const artifacts = Object.entries(stacks).map(
    ([name, { region = 'eu-west-1', account = '111111111111', stackName = name, ...body }]) => {
      writeFileSync(join(directory, `${name}.template.json`), JSON.stringify(body));
      const environment = `aws://${account}/${region}`;
      return [
        name,
        {
          type: 'aws:cloudformation:stack',
          environment,
          properties: { stackName, templateFile: `${name}.template.json` },
        },
      ];
    },
  );
  writeFileSync(
    join(directory, 'manifest.json'),
    JSON.stringify({ artifacts: Object.fromEntries(artifacts) as object }),
  );
  try {
    return readInputs([directory]).resources;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** What changes when the stacks of one assembly take the place of those of another. */
export function changesOfStacks(
  before: Readonly<Record<string, StackOf>>,
  after: Readonly<Record<string, StackOf>>,
): DeploymentChanges {
  return deploymentChanges(assembled(before), assembled(after));
}

/** A subnet, in a network that is made elsewhere. */
export function subnet(CidrBlock: string, VpcId: unknown = 'vpc-1'): object {
  return { Type: 'AWS::EC2::Subnet', Properties: { VpcId, CidrBlock } };
}

/** A security group of a VPC. */
export function securityGroup(VpcId: unknown, GroupDescription = 'web'): object {
  return { Type: 'AWS::EC2::SecurityGroup', Properties: { VpcId, GroupDescription } };
}

/** A weak reference to an output of another stack. */
export function outputOf(StackName: string, OutputName: string): object {
  return { 'Fn::GetStackOutput': { StackName, OutputName } };
}
