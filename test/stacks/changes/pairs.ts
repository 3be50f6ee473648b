import fc from 'fast-check';
import { deploymentChanges, type DeploymentChanges } from '../../../lib/pricing';
import { findingsOf, type Finding } from '../../../lib/reports/changes/findings';
import { files } from './arbitraries';
import { GRAVE, ORDINARY, type Edit } from './edits';
import { CERTIFICATE, RECORDS, WEB, type File } from './file';
import { replacedNaively } from './naive';
import { synthesised, type Synthesised } from './synthesis';

/** A file before an edit and after it. */
export interface Pair {
  readonly edit: Edit;
  readonly before: File;
  readonly after: File;
}

/** What an edit changes when both templates are compared. */
export interface Compared extends DeploymentChanges {
  readonly findings: readonly Finding[];
  /** Whether no template is another one. */
  readonly isSame: boolean;
  /** What another, simpler reading of the templates finds replaced. */
  readonly replacedNaively: readonly string[];
}

export const EDITS: readonly Edit[] = [...ORDINARY, ...GRAVE];

/** A client as the guide has them, with everything that edits change: web servers with a load balancer, and without. */
const WITH_LOAD_BALANCER: File = {
  version: 1,
  client: { name: 'Acme', slug: 'acme', contact: 'cloud@acme.example', costCentre: 'A-1', tier: 'silver' },
  environments: {
    production: {
      kind: 'production',
      engine: 'aws-cdk',
      account: '111111111111',
      region: 'eu-west-1',
      monthlyBudget: 900,
      network: { cidr: '10.20.0.0/16' },
      servers: {
        [RECORDS]: {
          os: 'amazon-linux-2023',
          image: '/acme/images/records',
          count: 2,
          dataVolumes: { files: { gib: 100 }, index: { gib: 20 } },
        },
        [WEB]: {
          os: 'amazon-linux-2023',
          image: '/acme/images/web',
          loadBalancer: { certificate: CERTIFICATE, public: true },
        },
      },
      monitoring: { routes: { warning: { email: ['it@acme.example'] } } },
    },
  },
};
const WITHOUT_LOAD_BALANCER: File = JSON.parse(
  JSON.stringify(WITH_LOAD_BALANCER, (key, value: unknown) => (key === 'loadBalancer' ? undefined : value)),
) as File;

/** Each edit once, of the client of the guide. */
export const GUIDE_PAIRS = EDITS.map((edit) => pairIn(edit, [WITH_LOAD_BALANCER, WITHOUT_LOAD_BALANCER]));

/** Each edit once more, of clients that are made at random and always the same: few, so that what is before is made once. */
const CLIENTS = fc.sample(files, { numRuns: 30, seed: 20_261_129 });
const FEW = 8;
export const GENERATED_PAIRS = EDITS.map((edit, at) =>
  pairIn(edit, [...CLIENTS.slice(at % FEW), ...CLIENTS.slice(0, at % FEW)]),
);

/** The first file that can be edited so. */
function pairIn(edit: Edit, candidates: readonly File[]): Pair {
  for (const file of candidates) {
    const before = edit.first ? edit.first(file) : file;
    const after = before && edit.apply(before);
    if (before !== undefined && after !== undefined) return { edit, before, after };
  }
  throw new Error(`no client can have this edit: ${edit.name}`);
}

/** Synthesises and compares a pair, once. */
export function compared(pair: Pair): Compared {
  const known = COMPARED.get(pair) ?? compare(pair);
  COMPARED.set(pair, known);
  return known;
}

const COMPARED = new Map<Pair, Compared>();

function compare({ before, after }: Pair): Compared {
  const [old, present] = [synthesised(before), synthesised(after)];
  const changes = deploymentChanges(
    old.flatMap(({ resources }) => resources),
    present.flatMap(({ resources }) => resources),
  );
  // A stack in another region is another stack.
  const regions = new Set(present.map(({ region }) => region));
  const stillThere = old.filter(({ region }) => regions.has(region));
  const [oldTemplates, templates] = [templatesOf(stillThere), templatesOf(present)];
  return {
    ...changes,
    findings: findingsOf(changes),
    isSame: JSON.stringify(oldTemplates) === JSON.stringify(templates),
    replacedNaively: replacedNaively(oldTemplates, templates),
  };
}

function templatesOf(environments: readonly Synthesised[]): Synthesised['templates'] {
  return Object.fromEntries(environments.flatMap(({ templates }) => Object.entries(templates)));
}
