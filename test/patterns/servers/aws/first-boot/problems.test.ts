import { firstBootProblems } from '../../../../../lib/patterns/servers/aws/first-boot';
import { formatProblem } from '../../../../../lib/problem';
import type { OperatingSystemFamily } from '../../../../../lib/profile/operating-systems';

function problems(text: string, family: OperatingSystemFamily): readonly string[] {
  return firstBootProblems(text, family).map(formatProblem);
}

test.each([
  ['#!/bin/bash\necho ready\n', 'linux'],
  ['#!/usr/bin/env python3\n', 'linux'],
  ['echo ready\n', 'linux'],
  ['#cloud-config\npackages: [nginx]\n', 'linux'],
  ["Write-Host '<powershell>'\r\n", 'windows'],
  ['\uFEFFWrite-Host "ready"\r\n', 'windows'],
] as const)('%j is fine on %s', (text, family) => {
  expect(problems(text, family)).toEqual([]);
});

test.each<[string, OperatingSystemFamily, string]>([
  [
    ' \n',
    'linux',
    'firstBoot: found an empty script; expected a script with the interpreter in its first line, e.g. "#!/bin/bash", or user data of cloud-init',
  ],
  ['', 'windows', 'firstBoot: found an empty script; expected a PowerShell script'],
  [
    '<powershell>\nWrite-Host 1\n</powershell>',
    'windows',
    'firstBoot: found tags around the script, such as <powershell>; expected the script without them, as it is put into user data for you',
  ],
  [
    '<powershell>\nWrite-Host 1\n</powershell>',
    'linux',
    'firstBoot: found a script for Windows, in tags; expected a script with the interpreter in its first line, e.g. "#!/bin/bash", or user data of cloud-init',
  ],
  [
    '#!/bin/bash\n',
    'windows',
    'firstBoot: found a script for Linux, with an interpreter in its first line; expected a PowerShell script',
  ],
  [
    '#cloud-config\n',
    'windows',
    'firstBoot: found user data of cloud-init, which Windows does not have; expected a PowerShell script',
  ],
  [
    'Content-Type: multipart/mixed; boundary="b"\n',
    'windows',
    'firstBoot: found user data of cloud-init, which Windows does not have; expected a PowerShell script',
  ],
  [
    '#!/bin/bash\r\necho ready\r\n',
    'linux',
    'firstBoot: found lines that end as on Windows (CR LF); expected lines that end in LF, as the CR would be part of every command',
  ],
  [
    '\uFEFF#!/bin/bash\n',
    'linux',
    'firstBoot: found a byte order mark before the first line; expected UTF-8 without it, as Linux does not see the first line otherwise',
  ],
])('%j on %s is refused', (text, family, expected) => {
  expect(problems(text, family)).toEqual([expected]);
});

test('everything that is wrong is told at once, where it was written', () => {
  const path = ['environments', 'production', 'servers', 'ehr', 'firstBoot'];
  expect(firstBootProblems('\uFEFF#!/bin/bash\r\n', 'linux', path)).toMatchObject([{ path }, { path }]);
});
