import fc from 'fast-check';
import { firstBootArchive, firstBootScript, isCloudInit } from '../../../../../lib/patterns/servers/aws/first-boot';
import { everything, firstBoot } from './fixture';

const BOOT = firstBoot('ubuntu-24.04', { packages: ['nginx'] });

test("a client's cloud-config and our script are two parts, ours with the last name", () => {
  expect(
    firstBootArchive('#cloud-config\nruncmd: [[systemctl, start, ehr]]\n', BOOT).split(firstBootScript(BOOT)),
  ).toEqual([
    `Content-Type: multipart/mixed; boundary="==groundplan=="
MIME-Version: 1.0

--==groundplan==
Content-Type: text/plain; charset="utf-8"

#cloud-config
runcmd: [[systemctl, start, ehr]]

--==groundplan==
Content-Type: text/x-shellscript; charset="utf-8"
Content-Disposition: attachment; filename="zz-groundplan-first-boot"

`,
    '\n--==groundplan==--\n',
  ]);
});

test("a client's archive keeps its own headers and parts", () => {
  const theirs =
    'Content-Type: multipart/mixed; boundary="theirs"\nMIME-Version: 1.0\n\n--theirs\n\n#!/bin/sh\n--theirs--\n';
  expect(firstBootArchive(theirs, BOOT)).toContain(`--==groundplan==\n${theirs}\n--==groundplan==\n`);
});

test('no line of the client ends a part', () => {
  const line = fc.constantFrom('--==groundplan==', '--==groundplan===', '#cloud-config', '--', '==groundplan==--');
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const archive = firstBootArchive(lines.join('\n'), everything('ubuntu-24.04'));
      const boundary = /boundary="(.*)"/.exec(archive)?.[1] ?? '';
      expect(archive.split('\n').filter((text) => text.startsWith(`--${boundary}`))).toHaveLength(3);
    }),
  );
});

test.each([
  ['#cloud-config\npackages: [nginx]', true],
  ['#cloud-boothook\n#!/bin/sh', true],
  ['#include\nhttps://example.com/user-data', true],
  ['## template: jinja\n#cloud-config', true],
  ['Content-Type: multipart/mixed; boundary="b"', true],
  ['MIME-Version: 1.0', true],
  ['#!/bin/bash\n#cloud-config', false],
  ['#clouds are not configuration', false],
  ['echo ready', false],
])('%j is user data of cloud-init itself: %s', (text, expected) => {
  expect(isCloudInit(text)).toBe(expected);
});
