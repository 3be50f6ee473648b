import { dirname } from 'node:path';
import { NOTHING, plain, type LocatedMap, type Path } from '../located/node';
import { readYaml } from '../located/read-yaml';
import { Sources } from '../located/sources';
import { validate, type FileSchema } from '../located/validate';
import { formatPath, refuse, type Problem } from '../problem';
import { checkTogether } from './checks';
import { checkAccounts } from './checks/accounts';
import { checkPolicies } from './checks/policies';
import type { Client } from './client';
import { clientOf } from './complete';
import { bendEnvironments, withPolicies } from './bend-file';
import { draftOf, environmentsOf, type Draft } from './draft';
import { clientFileForm, type ClientFile } from './form';
import { blameHeirs } from './inherited';
import { inherit } from './inheritance';
import { filesIn } from './named-files';
import { applyPatches } from './patches/apply';
import { saidOfOptions } from './patches/option-problems';
import type { Patch } from './patches/patch';
import { scenarioProblems, scenariosIn, type Scenario } from './patches/scenarios';
import { planEnvironments, remember, type EnvironmentPlan } from './plan';
import { schemaOf } from './schema';
import { refuseTemplates } from './template';
import { tidy } from './tidy';
import { pathInWhole } from './without';

/** A client, what is decided for their environments, and where each part of their file was written. */
export interface LocatedClient extends Client {
  readonly plans: readonly EnvironmentPlan[];
  readonly sources: Sources;
  /** What the file asks to be changed for `groundplan what-if`, in its order. */
  readonly scenarios: readonly Scenario[];
}

/** Enough for thousands of environments; few enough that aliases within aliases exhaust no memory. */
export const MAX_VALUES = 200_000;

const EXPECTED: FileSchema<ClientFile> = {
  schema: schemaOf(clientFileForm),
  instead: 'no key of another shape beside it; null clears an inherited one',
};

/**
 * Reads a client file and plans its environments, once.
 *
 * @param text what the file holds
 * @param file its name, for messages
 * @param patches what is changed in it before anything else, one after the other
 * @throws InputError with every mistake in it, each with its place, in the order of the file
 */
export function parseClient(text: string, file: string, patches: readonly Patch[] = []): LocatedClient {
  refuseTemplates(text, file);
  const yaml = readYaml(text, file, { expected: 'a map with client and environments', maxValues: MAX_VALUES });
  const patched = applyPatches(yaml.root, patches);
  const inherited = inherit(patched.root);
  const written = read(inherited.root);
  const bent = bendEnvironments(patched.root, inherited, written.draft, filesIn(dirname(file)));
  const { sources, draft, refused, refusedPaths, misnamedPaths } = bent.applied.size > 0 ? read(bent.root) : written;
  const client = withPolicies({ ...clientOf(draft), directory: dirname(file) }, bent.applied);
  const { plans, problems: unplannable } = planEnvironments(client, refusedPaths);
  const inFile = (problem: Problem): Problem => ({ ...problem, path: pathInWhole(problem.path, refusedPaths) });
  const misfits = [
    ...[
      ...bent.problems,
      ...checkAccounts(draft),
      ...checkPolicies(environmentsOf(draft)),
      ...checkTogether(client),
    ].map(inFile),
    ...unplannable.map(inFile).filter(isNew(sources)),
  ].filter(({ path }) => !misnamedPaths.has(formatPath(path)));
  const placed = misfits.map((problem) => sources.locate(problem));
  const problems = tidy(
    [
      ...yaml.problems,
      ...patched.problems,
      ...inherited.problems,
      ...refused,
      ...blameHeirs(placed, inherited.order, sources, refused),
      ...scenarioProblems(yaml.root),
    ],
    inherited,
  );
  refuse(problems.map(saidOfOptions(patches.flatMap(({ option }) => option ?? []))));
  const located = { ...client, plans, sources, scenarios: scenariosIn(yaml.root) };
  remember(located, plans);
  return located;
}

/** A file, as far as it is right. */
interface ReadFile {
  readonly sources: Sources;
  readonly draft: Draft;
  readonly refused: readonly Problem[];
  readonly refusedPaths: readonly Path[];
  readonly misnamedPaths: ReadonlySet<string>;
}

function read(root: LocatedMap): ReadFile {
  const sources = new Sources(root);
  const data = plain(root);
  const validation = validate(data, sources, EXPECTED);
  const refused = validation.valid ? [] : validation.problems;
  const misnamed = validation.valid ? [] : validation.misnamed;
  const refusedPaths = refused.filter((problem) => !misnamed.includes(problem)).map(({ path }) => path);
  const misnamedPaths = new Set(misnamed.map(({ path }) => formatPath(path)));
  return { sources, draft: draftOf(data, refusedPaths), refused, refusedPaths, misnamedPaths };
}

/** What stands there and is wrong is not missing as well. */
function isNew(sources: Sources): (problem: Problem) => boolean {
  return ({ path, found }) => found !== NOTHING || !sources.has(path);
}
