import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { awsEdgeNodes } from '../../lib/patterns/edge-nodes/aws';
import { agentDocument } from '../../lib/patterns/edge-nodes/aws/agent-document';
import { windowsScript } from '../../lib/patterns/edge-nodes/aws/onboarding/windows';
import { planEdgeNodes } from '../../lib/patterns/edge-nodes/plan';
import { clinicContext } from '../engines/aws-cdk/fixture';
import { given } from './account';

/** What a Windows machine runs is read by a parser of PowerShell: it shows that the syntax is right, and no more. */
const PYTHON = given(process.env.GROUNDPLAN_E2E_PYTHON);
const folder = mkdtempSync(path.join(tmpdir(), 'groundplan-e2e-onboarding-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('PowerShell of edge nodes is read without a fault', () => {
  const plan = planEdgeNodes(
    'tills',
    { nodes: 3, os: 'windows-2022', logFiles: ['C:\\tills\\*.log'] },
    clinicContext(),
  );
  const { mainSteps } = agentDocument(plan, awsEdgeNodes(plan)) as {
    readonly mainSteps: readonly { readonly inputs: { readonly runCommand?: readonly string[] } }[];
  };
  const configure = mainSteps.flatMap(({ inputs }) => inputs.runCommand ?? []).join('\n');
  const files = [windowsScript(plan, 'eu-west-1'), configure].map((script, at) => {
    const file = path.join(folder, `${at}.ps1`);
    writeFileSync(file, script);
    return file;
  });
  const read = execFileSync(PYTHON, [path.join(__dirname, 'read_powershell.py'), ...files], { encoding: 'utf8' });
  expect(JSON.parse(read)).toEqual([[], []]);
});
