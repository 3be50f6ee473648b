import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { InputError, type Problem } from '../../lib/problem';
import { oneLine } from '../cli/exit-code';
import type { Where } from './credentials';
import { loadSdk, type Sdk } from './sdk';
import { deployedStacks, type DeployedStack } from './stacks';

/**
 * Writes what is deployed of a client into a directory, as an assembly. A stack that was never deployed is simply not in it.
 *
 * @returns its stacks
 * @throws InputError when the AWS SDK is not installed, or with every account that cannot be read
 */
export async function fetchDeployed(
  plans: readonly EnvironmentPlan[],
  directory: string,
): Promise<readonly DeployedStack[]> {
  const sdk = await loadSdk();
  const [slug = ''] = plans.map(({ context }) => context.client.slug);
  const found = await Promise.all(placesOf(plans).map((where) => readStacks(where, slug, sdk)));
  const problems = found.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (problems.length > 0) throw new InputError(problems);
  const stacks = found.flatMap((one) => ('stacks' in one ? one.stacks : []));
  writeAssembly(stacks, directory);
  return stacks;
}

/** Every region of every account that an environment may have stacks in, once. */
function placesOf(plans: readonly EnvironmentPlan[]): readonly Where[] {
  const places = plans.flatMap(({ context, environment: { account, region: home } }) =>
    Object.values(context.places).flatMap(({ region }: { readonly region?: string }) =>
      region === undefined ? [] : [{ account: account.id, region, home }],
    ),
  );
  return [...new Map(places.map((where) => [`${where.account} ${where.region}`, where])).values()];
}

async function readStacks(
  where: Where,
  slug: string,
  sdk: Sdk,
): Promise<{ readonly stacks: readonly DeployedStack[] } | { readonly problem: Problem }> {
  try {
    return { stacks: await deployedStacks(where, slug, sdk) };
  } catch (error) {
    const because = error instanceof Error ? `${error.name}: ${oneLine(error.message)}` : String(error);
    return {
      problem: {
        path: [],
        found: `no answer about account ${where.account} in ${where.region} (${because})`,
        expected:
          'credentials of that account that may describe stacks and get their templates, or that may assume the look-up ' +
          'role of its CDK bootstrap',
      },
    };
  }
}

function writeAssembly(stacks: readonly DeployedStack[], directory: string): void {
  const artifacts = stacks.map(({ account, region, name, template, parameters, tags }) => {
    const id = `${account}-${region}-${name}`;
    const templateFile = `${id}.template.json`;
    writeFileSync(join(directory, templateFile), template);
    const properties = { stackName: name, templateFile, parameters, tags };
    return [id, { type: 'aws:cloudformation:stack', environment: `aws://${account}/${region}`, properties }] as const;
  });
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify({ artifacts: Object.fromEntries(artifacts) }));
}
