import type { Problem } from '../../../../problem';
import type { OperatingSystemFamily } from '../../../../profile/operating-systems';
import { isCloudInit } from './cloud-init';

/**
 * What is wrong with the text of a client's own script, or of user data that stands for one.
 * @param path - where it was written
 */
export function firstBootProblems(
  text: string,
  family: OperatingSystemFamily,
  path: Problem['path'] = ['firstBoot'],
): readonly Problem[] {
  if (text.trim() === '') return [{ path, found: 'an empty script', expected: FORMS[family] }];
  return CHECKS[family].filter(({ test }) => test(text)).map(({ found, expected }) => ({ path, found, expected }));
}

interface Check {
  readonly test: (text: string) => boolean;
  readonly found: string;
  readonly expected: string;
}

const FORMS: Readonly<Record<OperatingSystemFamily, string>> = {
  linux: 'a script with the interpreter in its first line, e.g. "#!/bin/bash", or user data of cloud-init',
  windows: 'a PowerShell script',
};

const TAGS = /^\s*<(powershell|script|persist|detach|runAsLocalSystem|powershellArguments)>/i;

const CHECKS: Readonly<Record<OperatingSystemFamily, readonly Check[]>> = {
  linux: [
    { test: (text) => TAGS.test(text), found: 'a script for Windows, in tags', expected: FORMS.linux },
    {
      test: (text) => text.startsWith('\uFEFF'),
      found: 'a byte order mark before the first line',
      expected: 'UTF-8 without it, as Linux does not see the first line otherwise',
    },
    {
      test: (text) => text.includes('\r\n'),
      found: 'lines that end as on Windows (CR LF)',
      expected: 'lines that end in LF, as the CR would be part of every command',
    },
  ],
  windows: [
    {
      test: (text) => TAGS.test(text),
      found: `tags around the script, such as <powershell>`,
      expected: 'the script without them, as it is put into user data for you',
    },
    {
      test: (text) => text.startsWith('#!'),
      found: 'a script for Linux, with an interpreter in its first line',
      expected: FORMS.windows,
    },
    {
      test: isCloudInit,
      found: 'user data of cloud-init, which Windows does not have',
      expected: FORMS.windows,
    },
  ],
};
