import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { given } from './account';
import { ALL_CLIENTS, synthesiseClient, type EnvironmentTemplates } from './clients';

/** A finding of cfn-lint, as far as it is looked into. */
interface Finding {
  readonly Level: 'Error' | 'Warning' | 'Informational';
  readonly Message: string;
  readonly Rule: { readonly Id: string };
  readonly Filename: string;
  readonly Location: { readonly Path?: readonly (string | number)[] };
}

/**
 * What the CDK writes by itself: a dependency that a reference enforces already (W3005). CloudFormation keeps the same order twice. By
 * what it finds fault with: why the CDK writes it.
 */
const WRITTEN_BY_THE_CDK = {
  CustomCDKBucketDeployment: 'the function that uploads a site waits for its role',
  ProvisioningHook: 'the hook of edge nodes waits for its role',
  CustomVpcRestrictDefaultSGCustomResourceProviderHandler: 'the function of a custom resource waits for its role',
  ScalingPolicyrequests: 'a policy that tracks requests waits for the listener, whose load balancer its metric names',
};

/** What CloudFormation takes in one template: the quotas of its user guide. */
const MOST = { bytes: 1_000_000, resources: 500, parameters: 200, outputs: 200 };
const MEASURES = ['bytes', 'resources', 'parameters', 'outputs'] as const;

const environments: EnvironmentTemplates[] = [];
const assembly = mkdtempSync(path.join(tmpdir(), 'groundplan-e2e-templates-'));

beforeAll(async () => {
  for (const client of ALL_CLIENTS) environments.push(...(await synthesiseClient(client, path.join(assembly, client))));
});

afterAll(() => rmSync(assembly, { recursive: true, force: true }));

test('cfn-lint finds no error in the templates of any client, and no warning but of what the CDK writes', async () => {
  const findings: Finding[] = [];
  for (const { region, templates } of environments) {
    expect(templates).not.toEqual([]);
    findings.push(...(await lint(templates, region)));
  }
  const told = findings.filter(({ Level }) => Level !== 'Informational');
  process.stdout.write(`${told.length} errors and warnings of cfn-lint\n${told.map(describeFinding).join('')}`);
  expect(told.filter((finding) => writtenByTheCdk(finding) === undefined).map(describeFinding)).toEqual([]);
  const written = new Set(told.map(writtenByTheCdk));
  expect([...written].toSorted()).toEqual(Object.keys(WRITTEN_BY_THE_CDK).toSorted());
});

test('no template takes half of what CloudFormation allows, so that a client has room to grow', () => {
  const measured = environments.flatMap(({ templates }) => templates.map(measure));
  const crowded = measured.filter((template) => MEASURES.some((each) => template[each] > MOST[each] / 2));
  expect(crowded).toEqual([]);
});

/** The CDK deploys what it wrote, byte for byte. */
function measure(file: string): Record<(typeof MEASURES)[number], number> & { readonly name: string } {
  const text = readFileSync(file, 'utf8');
  const template = JSON.parse(text) as Readonly<Record<string, object>>;
  const entries = (section: string): number => Object.keys(template[section] ?? {}).length;
  return {
    name: path.basename(file),
    bytes: Buffer.byteLength(text),
    resources: entries('Resources'),
    parameters: entries('Parameters'),
    outputs: entries('Outputs'),
  };
}

/** Key of what the CDK writes that a finding is about. */
function writtenByTheCdk({ Rule, Location: { Path = [] } }: Finding): string | undefined {
  const [, resource = '', part] = Path;
  if (Rule.Id !== 'W3005' || part !== 'DependsOn') return undefined;
  return Object.keys(WRITTEN_BY_THE_CDK).find((key) => String(resource).includes(key));
}

/** Its exit status says what was found, which the findings say better; without findings, it could not run. */
function lint(templates: readonly string[], region: string): Promise<readonly Finding[]> {
  const args = [
    '-c',
    'from cfnlint.runner import main; main()',
    '--format',
    'json',
    '--regions',
    region,
    '--',
    ...templates,
  ];
  return new Promise((resolve, reject) => {
    execFile(given(process.env.GROUNDPLAN_E2E_PYTHON), args, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error && !stdout.startsWith('[')) reject(new Error(`cfn-lint could not run: ${stderr}`));
      else resolve(JSON.parse(stdout) as readonly Finding[]);
    });
  });
}

function describeFinding({ Rule, Filename, Location, Message }: Finding): string {
  return `  ${Rule.Id} ${path.basename(Filename)} ${(Location.Path ?? []).join('/')}: ${Message}\n`;
}
