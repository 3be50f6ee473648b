import type { AwsFirstBoot } from '../first-boot';
import { stepsIn, type Shell } from '../shell';
import { functionsOf } from '../step';
import { addressSteps } from './address';
import { answerSteps } from './answer';
import { instanceSteps } from './instance';
import { commandSteps, packageSteps } from './packages';
import { reportOf } from './reports';
import { scriptSteps } from './script';
import { diskSteps, volumeSteps } from './volumes';

const WINDOWS: Shell = {
  server: instanceSteps,
  packages: packageSteps,
  commands: commandSteps,
  volumes: volumeSteps,
  disks: diskSteps,
  address: addressSteps,
  script: scriptSteps,
  answer: answerSteps,
};

/**
 * The first boot of a Windows server, in Windows PowerShell 5.1 with the AWS Tools that Amazon's images bring. EC2Launch runs it
 * once. Source: Amazon EC2 User Guide, "Run commands when you launch an EC2 instance with user data input".
 */
export function windowsFirstBoot(boot: AwsFirstBoot): string {
  const { minutes, reports } = boot;
  const steps = stepsIn(WINDOWS, boot);
  return [
    HEAD,
    `$deadline = (Get-Date).AddMinutes(${minutes})`,
    '',
    `function Write-Step($text) { $script:now = $text; Write-Host "$(Get-Date -Format s) $text" }`,
    ...functionsOf(steps),
    ...(reports ? [reportOf(reports)] : []),
    '',
    'try {',
    ...steps.flatMap(({ lines }) => lines),
    '$failed = $false',
    '} catch {',
    '  $failed = $true',
    '  Write-Host "FAILED while ${now}: $_"',
    '}',
    ...(reports ? [`if ($failed) { Send-Report 'FAILURE' 'ABANDON' } else { Send-Report 'SUCCESS' 'CONTINUE' }`] : []),
    'Stop-Transcript | Out-Null',
    'if ($failed) { exit 1 }',
    '</powershell>',
    '',
  ].join('\n');
}

const HEAD = `<powershell>
# First boot of this server, written by Groundplan. Its log is C:\\ProgramData\\Groundplan\\first-boot.log.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$folder = 'C:\\ProgramData\\Groundplan'
New-Item -ItemType Directory -Force -Path $folder | Out-Null
Start-Transcript -Append -Path "$folder\\first-boot.log" | Out-Null`;
