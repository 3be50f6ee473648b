import type { CloudFormationClient, Stack } from '@aws-sdk/client-cloudformation';
import { credentialsFor, type Where } from './credentials';
import type { Sdk } from './sdk';

/** A stack as it was deployed. */
export interface DeployedStack extends Where {
  readonly name: string;
  /** Text of its template, as it was given. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** A stack that was never made holds nothing. */
const NEVER_MADE = 'REVIEW_IN_PROGRESS';

/**
 * The stacks of a client in one region of an account, those included that its file has no more. Only reads.
 * @param slug - what the client's stacks are named and tagged with
 */
export async function deployedStacks(where: Where, slug: string, sdk: Sdk): Promise<readonly DeployedStack[]> {
  const { CloudFormationClient, GetTemplateCommand } = sdk.cloudFormation;
  const client = new CloudFormationClient({ region: where.region, ...(await credentialsFor(where, sdk)) });
  const found: DeployedStack[] = [];
  for await (const stack of allStacks(client, sdk)) {
    const { StackName: name = '', Parameters = [], Tags = [] } = stack;
    const tags = textsOf(Tags.map(({ Key, Value }) => [Key, Value]));
    if (!isOfClient(stack, tags, slug)) continue;
    const { TemplateBody: template = '' } = await client.send(
      new GetTemplateCommand({ StackName: name, TemplateStage: 'Original' }),
    );
    const parameters = textsOf(
      Parameters.map(({ ParameterKey, ParameterValue, ResolvedValue }) => [
        ParameterKey,
        ResolvedValue ?? ParameterValue,
      ]),
    );
    found.push({ ...where, name, template, parameters, tags });
  }
  return found;
}

async function* allStacks(client: CloudFormationClient, { cloudFormation }: Sdk): AsyncGenerator<Stack> {
  for await (const { Stacks = [] } of cloudFormation.paginateDescribeStacks({ client }, {})) yield* Stacks;
}

/** Nested stacks belong to those around them. */
function isOfClient(
  { StackName, StackStatus, ParentId }: Stack,
  tags: Readonly<Record<string, string>>,
  slug: string,
): boolean {
  if (StackStatus === NEVER_MADE || ParentId !== undefined) return false;
  return (tags['managed-by'] === 'groundplan' && tags.client === slug) || StackName?.startsWith(`${slug}-`) === true;
}

function textsOf(
  pairs: readonly (readonly [key: string | undefined, value: string | undefined])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.flatMap(([key, value]) => (key === undefined || value === undefined ? [] : [[key, value] as const])),
  );
}
