import {
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  ListStackResourcesCommand,
  ListStacksCommand,
} from '@aws-sdk/client-cloudformation';
import { given, type Account } from './account';

/** A resource as its template describes it. */
export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}

/** A resource of a deployed stack. */
export interface StackResource extends TemplateResource {
  /** `<stack>/<logical ID>` */
  readonly id: string;
  /** @default - the emulator does not know the type, and passed over it */
  readonly physicalId?: string;
}

/** Names of the stacks of a client that stand in an account. */
export async function stacksOf({ cloudFormation }: Account, client: string): Promise<readonly string[]> {
  const { StackSummaries: stacks = [] } = await cloudFormation.send(new ListStacksCommand({}));
  return stacks
    .filter(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE')
    .map(({ StackName }) => given(StackName))
    .filter((name) => name.startsWith(`${client}-`));
}

/** Every resource of some stacks, with what the emulator made of it. */
export async function resourcesOf(account: Account, stacks: readonly string[]): Promise<readonly StackResource[]> {
  const resources = await Promise.all(stacks.map((stack) => resourcesOfStack(account, stack)));
  return resources.flat();
}

export async function statusOf({ cloudFormation }: Account, stack: string): Promise<string> {
  const { Stacks: [found] = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName: stack }));
  return given(found?.StackStatus);
}

/** What went wrong in the life of a stack. */
export async function failuresOf({ cloudFormation }: Account, stack: string): Promise<readonly string[]> {
  const { StackEvents: events = [] } = await cloudFormation.send(new DescribeStackEventsCommand({ StackName: stack }));
  return events
    .filter(({ ResourceStatus }) => ResourceStatus?.endsWith('FAILED'))
    .map(
      ({ LogicalResourceId, ResourceStatusReason }) => `${given(LogicalResourceId)}: ${given(ResourceStatusReason)}`,
    );
}

async function resourcesOfStack({ cloudFormation }: Account, stack: string): Promise<readonly StackResource[]> {
  const { TemplateBody } = await cloudFormation.send(new GetTemplateCommand({ StackName: stack }));
  const template = JSON.parse(given(TemplateBody)) as { Resources: Readonly<Record<string, TemplateResource>> };
  const { StackResourceSummaries: made = [] } = await cloudFormation.send(
    new ListStackResourcesCommand({ StackName: stack }),
  );
  const physicalIds = new Map(made.map((resource) => [resource.LogicalResourceId, resource.PhysicalResourceId ?? '']));
  return Object.entries(template.Resources).map(([logicalId, resource]) => {
    const physicalId = physicalIds.get(logicalId);
    return { ...resource, id: `${stack}/${logicalId}`, ...(physicalId !== undefined && { physicalId }) };
  });
}
