import type { AwsFirstBoot } from '../first-boot';
import { stepsIn, type Shell } from '../shell';
import { functionsOf } from '../step';
import { limitSeconds } from '../time';
import { addressSteps } from './address';
import { answerSteps } from './answer';
import { asksAws, commandLineSteps } from './instance';
import { commandSteps, packageSteps } from './packages';
import { reportOf } from './reports';
import { scriptSteps } from './script';
import { diskSteps, volumeSteps } from './volumes';

const LINUX: Shell = {
  server: commandLineSteps,
  packages: packageSteps,
  commands: commandSteps,
  volumes: volumeSteps,
  disks: diskSteps,
  address: addressSteps,
  script: scriptSteps,
  answer: answerSteps,
};

/** The first boot of a Linux server, in bash. Running it again formats nothing and mounts what is not mounted. */
export function linuxFirstBoot(boot: AwsFirstBoot): string {
  const steps = stepsIn(LINUX, boot);
  const functions = [...functionsOf(steps), ...(boot.reports ? [reportOf(boot.reports)] : [])];
  return [HEAD, ...functions, frame(boot), ...steps.flatMap(({ lines }) => lines), 'now=', ''].join('\n');
}

const HEAD = `#!/bin/bash
# First boot of this server, written by Groundplan. Its log is /var/log/groundplan-first-boot.log.
set -euo pipefail
export HOME="\${HOME:-/root}" PATH="$PATH:/snap/bin"

step() { now=$*; echo "$(date -u +%FT%TZ) $now"; }
fail() { echo "$*" >&2; exit 1; }`;

/** The script runs itself once more for the steps, so that a limit holds for all of them and somebody is left to report. */
function frame(boot: AwsFirstBoot): string {
  const { minutes, reports } = boot;
  return [
    '',
    'if [ "${1:-}" != steps ]; then',
    '  exec > >(tee -a /var/log/groundplan-first-boot.log) 2>&1',
    ...(asksAws(boot) ? ['  identify'] : []),
    '  status=0',
    `  timeout --kill-after=10 ${limitSeconds(minutes)} bash "$0" steps || status=$?`,
    `  [ $status != 124 ] || echo 'out of time after ${minutes} minutes'`,
    ...(reports ? ['  if [ $status = 0 ]; then report SUCCESS CONTINUE; else report FAILURE ABANDON; fi'] : []),
    '  exit $status',
    'fi',
    '',
    'now=starting',
    `trap '[ -z "$now" ] || echo "FAILED while $now"' EXIT`,
  ].join('\n');
}
