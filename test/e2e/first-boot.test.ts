import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firstBootArchive, firstBootScript } from '../../lib/patterns/servers/aws/first-boot';
import type { OperatingSystem } from '../../lib/profile/operating-systems';
import {
  everything,
  firstBoot,
  LINUX_SYSTEMS,
  partsOf,
  together,
  WINDOWS_SYSTEMS,
} from '../patterns/servers/aws/first-boot/fixture';
import { given } from './account';

/** What a new server runs is read by a parser of its language; see README.md for what that does not show. */
const PYTHON = given(process.env.GROUNDPLAN_E2E_PYTHON);
const folder = mkdtempSync(path.join(tmpdir(), 'groundplan-e2e-first-boot-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every combination of what may be asked for, in a list that a failure names by its place. */
function combinations(system: OperatingSystem): readonly string[] {
  const parts = Object.values(partsOf(system));
  return Array.from({ length: 2 ** parts.length }, (_, chosen) =>
    firstBootScript(firstBoot(system, together(parts.filter((_part, at) => (chosen >> at) % 2 === 1)))),
  );
}

function written(scripts: readonly string[], ending: string): readonly string[] {
  return scripts.map((script, at) => {
    const file = path.join(folder, `${at}.${ending}`);
    writeFileSync(file, script);
    return file;
  });
}

describe('PowerShell', () => {
  /** EC2Launch takes the tags away before PowerShell reads the script. */
  function inside(userData: string): string {
    return userData.replace(/^<powershell>\n/, '').replace(/<\/powershell>\n$/, '');
  }

  /** Places that the parser cannot read, for each script. */
  function unread(scripts: readonly string[]): readonly (readonly string[])[] {
    const reader = path.join(__dirname, 'read_powershell.py');
    const found = execFileSync(PYTHON, [reader, ...written(scripts.map(inside), 'ps1')], { encoding: 'utf8' });
    return JSON.parse(found) as string[][];
  }

  test.each(WINDOWS_SYSTEMS)('every first boot of %s can be read', (system) => {
    const scripts = combinations(system);
    expect(scripts).toHaveLength(256);
    expect(unread(scripts)).toEqual(scripts.map(() => []));
  });

  test('one that breaks off, lacks a brace or ends a string too early is found', () => {
    const whole = firstBootScript(everything('windows-2022'));
    const broken = [
      whole.slice(0, whole.indexOf('} catch {')),
      whole.replace('function Get-FreeDevice {', 'function Get-FreeDevice'),
      whole.replace("'taking its address'", "'taking it's address'"),
    ];
    for (const places of unread(broken)) expect(places).not.toEqual([]);
  });
});

describe('bash', () => {
  /** Findings of ShellCheck, one a line; its exit status says only that there are some. */
  function findings(scripts: readonly string[]): readonly string[] {
    const program = `
import os, subprocess, sys, sysconfig
shellcheck = os.path.join(sysconfig.get_path('scripts'), 'shellcheck')
found = subprocess.run([shellcheck, '--format=gcc', '--severity=style', *sys.argv[1:]], capture_output=True, text=True)
if found.returncode > 1: sys.exit(found.stderr)
print(found.stdout)
`;
    const found = execFileSync(PYTHON, ['-c', program, ...written(scripts, 'sh')], { encoding: 'utf8' });
    return found.split('\n').filter((line) => line !== '');
  }

  test.each(LINUX_SYSTEMS)('ShellCheck has nothing to say of the first boots of %s', (system) => {
    const parts = Object.values(partsOf(system));
    const alone = parts.map((part) => firstBootScript(firstBoot(system, part)));
    expect(findings([firstBootScript(everything(system)), ...alone])).toEqual([]);
  });

  test('it finds a variable that is not quoted and one that is never used', () => {
    const whole = firstBootScript(everything('ubuntu-24.04'));
    const broken = whole.replace('mkdir -p "$3"', 'mkdir -p $3').replace('local group', 'local groups=none');
    const codes = findings([broken]).map((line) => /\[(SC\d+)\]$/.exec(line)?.[1]);
    expect(codes).toEqual(['SC2086', 'SC2034']);
  });
});

describe("a client's user data of cloud-init", () => {
  /** Type, name and first line of each part, by the parser that cloud-init has them from. */
  function parts(archive: string): readonly (readonly string[])[] {
    const program = `
import email, json, sys
whole = [part for part in email.message_from_string(sys.stdin.read()).walk() if part.get_content_maintype() != 'multipart']
lines = [part.get_payload(decode=True).decode().splitlines()[0] for part in whole]
print(json.dumps([[part.get_content_type(), part.get_filename('-'), line] for part, line in zip(whole, lines)]))
`;
    return JSON.parse(execFileSync(PYTHON, ['-c', program], { input: archive, encoding: 'utf8' })) as string[][];
  }

  const OURS = ['text/x-shellscript', 'zz-groundplan-first-boot', '#!/bin/bash'];

  test('is a part beside ours', () => {
    const archive = firstBootArchive('#cloud-config\nruncmd: [[systemctl, start, ehr]]\n', everything('ubuntu-24.04'));
    expect(parts(archive)).toEqual([['text/plain', '-', '#cloud-config'], OURS]);
  });

  test('that is an archive keeps its parts', () => {
    const theirs = [
      'Content-Type: multipart/mixed; boundary="==groundplan=="',
      'MIME-Version: 1.0',
      '',
      '--==groundplan==',
      'Content-Type: text/cloud-config',
      '',
      '#cloud-config',
      '--==groundplan==',
      'Content-Type: text/x-shellscript',
      '',
      '#!/bin/sh',
      '--==groundplan==--',
    ].join('\n');
    expect(parts(firstBootArchive(theirs, everything('amazon-linux-2023')))).toEqual([
      ['text/cloud-config', '-', '#cloud-config'],
      ['text/x-shellscript', '-', '#!/bin/sh'],
      OURS,
    ]);
  });
});
