import { execFileSync } from 'node:child_process';
import { onboardingDocument } from '../../../../../lib/patterns/edge-nodes/aws/onboarding/document';
import { planEdgeNodes } from '../../../../../lib/patterns/edge-nodes/plan';
import type { EdgeNodesProps } from '../../../../../lib/patterns/edge-nodes/props';
import { clinicContext } from '../../../../engines/aws-cdk/fixture';
import { cabinets } from '../../fixture';

function documentOf(props: EdgeNodesProps): string {
  return onboardingDocument(planEdgeNodes('cabinets', props, clinicContext()), 'eu-west-1');
}

/** Blocks of a language in a document. */
function blocks(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\\n\`\`\``, 'g'))].map(([, code = '']) => code);
}

const windows: EdgeNodesProps = { nodes: ['till-1', 'till-2'], os: 'windows-2022' };

test('the document of a Linux group goes from the code to a node in quarantine', () => {
  const text = documentOf(cabinets);
  expect(text.match(/^#+ .*[^.\n]$/gm)).toEqual([
    '# Edge nodes of northwind-production-cabinets',
    '## Make a code',
    '## On each machine',
    '## Messages',
    '## Afterwards',
  ]);
  expect(text).toContain('3 machines on ubuntu-24.04, managed in eu-west-1: node-1, node-2, node-3.');
  for (const runbook of ['enrol', 'command', 'quarantine', 'update'])
    expect(text).toContain(`--document-name northwind-production-cabinets-${runbook}`);
});

test('what it says to run in a shell is read by one', () => {
  for (const block of blocks(documentOf(cabinets), 'sh'))
    expect(() => execFileSync('sh', ['-n'], { input: block, stdio: 'pipe' })).not.toThrow();
});

test('the document of a Windows group has a script for PowerShell, which knows its names', () => {
  const [script = '', run] = blocks(documentOf(windows), 'powershell');
  expect(script).toContain("if (@('till-1', 'till-2') -cnotcontains $Node)");
  expect(script).toContain('latest/windows_amd64/ssm-setup-cli.exe');
  expect(run).toBe('.\\onboard.ps1 -Node till-1 -ActivationId ACTIVATION_ID');
  expect(documentOf(windows)).not.toContain('## Messages');
});
