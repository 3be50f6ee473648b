import { plain } from '../located/node';
import { readYaml } from '../located/read-yaml';
import { Sources } from '../located/sources';
import { validate, type FileSchema } from '../located/validate';
import { OFFICE_HOURS } from '../profile/support-hours';
import { InputError } from '../problem';
import type { Client } from './client';
import type { Check } from './checks/check';
import { checkNetworks } from './checks/networks';
import { checkPlans } from './checks/plans';
import { checkRegions } from './checks/regions';
import { checkServers } from './checks/servers';
import { checkSupportHours } from './checks/support-hours';
import { draftOf } from './draft';
import { inherit } from './inheritance';
import { clientFileSchema, type ClientFile } from './schema';
import { tidy } from './tidy';

/** A client, and where each part of their file was written. */
export interface LocatedClient extends Client {
  readonly sources: Sources;
}

const EXPECTED: FileSchema<ClientFile> = {
  schema: clientFileSchema,
  instead: 'no key of another shape beside it; null clears an inherited one',
};

const CHECKS: readonly Check[] = [checkSupportHours, checkRegions, checkNetworks, checkServers, checkPlans];

/**
 * Reads a client file.
 *
 * @param text what the file holds
 * @param file its name, for messages
 * @throws InputError with every mistake in it, each with its place, in the order of the file
 */
export function parseClient(text: string, file: string): LocatedClient {
  const yaml = readYaml(text, file, { expected: 'a map with client and environments' });
  const inherited = inherit(yaml.root);
  const sources = new Sources(inherited.root);
  const data = plain(inherited.root);
  const validation = validate(data, sources, EXPECTED);
  const refused = validation.valid ? [] : validation.problems;
  const draft = draftOf(
    data,
    refused.map(({ path }) => path),
  );
  const misfits = CHECKS.flatMap((check) => check(draft, sources)).map((problem) => sources.locate(problem));
  const problems = tidy([...yaml.problems, ...inherited.problems, ...refused, ...misfits], inherited);
  if (problems.length > 0 || !validation.valid) throw new InputError(problems);
  return { ...clientOf(validation.file), sources };
}

function clientOf({ client, environments }: ClientFile): Client {
  return {
    ...client,
    regulations: client.regulations ?? [],
    residency: client.residency ?? [],
    supportHours: client.supportHours ?? OFFICE_HOURS,
    environments: Object.entries(environments).map(([name, { network, monthlyBudget, ...environment }]) => ({
      name,
      kind: environment.kind,
      engine: environment.engine,
      account: environment.account,
      region: environment.region,
      ...(monthlyBudget !== undefined && { monthlyBudget }),
      ...(network && { network }),
      servers: environment.servers ?? {},
      monitoring: environment.monitoring ?? {},
      policies: environment.policies ?? {},
    })),
  };
}
