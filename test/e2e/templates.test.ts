import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadClient } from '../../lib/client/load';
import { awsCdk } from '../../stacks/aws-cdk/engine';
import { given } from './account';
import { ROOT } from './cdk';

/** A finding of cfn-lint, as far as it is looked into. */
interface Finding {
  readonly Level: 'Error' | 'Warning' | 'Informational';
  readonly Message: string;
  readonly Rule: { readonly Id: string };
  readonly Filename: string;
  readonly Location: { readonly Path?: readonly (string | number)[] };
}

const EXAMPLES = path.join(ROOT, 'examples');
const examples = readdirSync(EXAMPLES).filter((example) => existsSync(path.join(EXAMPLES, example, 'client.yaml')));
const assembly = mkdtempSync(path.join(tmpdir(), 'groundplan-e2e-templates-'));

afterAll(() => rmSync(assembly, { recursive: true, force: true }));

test.each(examples)('cfn-lint finds no error in the templates of %s', async (example) => {
  const { plans } = loadClient(path.join(EXAMPLES, example, 'client.yaml'));
  const findings: Finding[] = [];
  for (const plan of plans) {
    const { name, region } = plan.environment;
    const directory = path.join(assembly, example, name);
    const { stacks } = await awsCdk.synthesise(plan, directory);
    const templates = stacks.map((stack) => path.join(directory, `${stack}.template.json`));
    expect(templates).not.toEqual([]);
    findings.push(...(await lint(templates, region)));
  }
  const warnings = findings.filter(({ Level }) => Level === 'Warning').map(describeFinding);
  process.stdout.write(`${example}: ${warnings.length} warnings of cfn-lint\n${warnings.join('')}`);
  expect(findings.filter(({ Level }) => Level === 'Error').map(describeFinding)).toEqual([]);
});

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
