import type { Resource } from '../../lib/pricing';
import { refuse, type Problem } from '../../lib/problem';
import { oneLine } from '../cli/exit-code';
import { credentialsFor } from './credentials';
import { loadSdk, type Sdk } from './sdk';
import type { DeployedStack } from './stacks';

/** What CloudFormation calls the resources of stacks. */
export class PhysicalIds {
  private readonly ids = new Map<string, string>();

  add({ account, region, name }: DeployedStack, logicalId: string, id: string): void {
    this.ids.set(keyOf(account, region, `${name}/${logicalId}`), id);
  }

  /** @returns undefined for a resource that is not deployed, or whose template stands elsewhere */
  of({ account = '', region, id }: Resource): string | undefined {
    return this.ids.get(keyOf(account, region, id));
  }
}

/**
 * Asks CloudFormation what it calls the resources of stacks. Only reads.
 * @throws InputError with every stack of which that is not answered
 */
export async function physicalIdsOf(stacks: readonly DeployedStack[]): Promise<PhysicalIds> {
  const sdk = await loadSdk();
  const ids = new PhysicalIds();
  const problems = await Promise.all(stacks.map((stack) => tryToAdd(ids, stack, sdk)));
  refuse(problems.flat());
  return ids;
}

async function tryToAdd(ids: PhysicalIds, stack: DeployedStack, sdk: Sdk): Promise<readonly Problem[]> {
  try {
    await addTo(ids, stack, sdk);
    return [];
  } catch (error) {
    const because = error instanceof Error ? `${error.name}: ${oneLine(error.message)}` : String(error);
    const found = `no answer about the resources of ${stack.name} in ${stack.region} (${because})`;
    return [{ path: [], found, expected: 'credentials that may list the resources of stacks' }];
  }
}

async function addTo(ids: PhysicalIds, stack: DeployedStack, sdk: Sdk): Promise<void> {
  const { CloudFormationClient, paginateListStackResources } = sdk.cloudFormation;
  const client = new CloudFormationClient({ region: stack.region, ...(await credentialsFor(stack, sdk)) });
  for await (const page of paginateListStackResources({ client }, { StackName: stack.name })) {
    for (const { LogicalResourceId: logicalId, PhysicalResourceId: id } of page.StackResourceSummaries ?? [])
      if (logicalId !== undefined && id !== undefined) ids.add(stack, logicalId, id);
  }
}

function keyOf(account: string, region: string, id: string): string {
  return `${account} ${region} ${id}`;
}
