import type { EdgeNodesPlan } from '../../edge-nodes-plan';
import { NAME_FILES } from '../agent-document';
import { downloads } from './downloads';

/**
 * A script for a Windows machine that is to become a node. It asks for the code, so that the history of the shell does not have it. The
 * program that registers takes it as an argument alone: the list of processes has it while that runs.
 * Source: AWS Systems Manager User Guide, "Install SSM Agent on hybrid Windows Server nodes".
 */
export function windowsScript({ fullName, nodes }: EdgeNodesPlan, region: string): string {
  return [
    `# Makes this machine a node of ${fullName}.`,
    '#Requires -RunAsAdministrator',
    'param([Parameter(Mandatory)][string]$Node, [Parameter(Mandatory)][string]$ActivationId)',
    "$ErrorActionPreference = 'Stop'",
    '',
    `if (@(${nodes.map((node) => `'${node}'`).join(', ')}) -cnotcontains $Node) { throw "$Node is no node of ${fullName}" }`,
    "if (Test-Path (Join-Path $Env:ProgramData 'Amazon\\SSM\\InstanceData\\registration')) { throw 'this machine is enrolled already' }",
    "$secret = Read-Host -Prompt 'Code' -AsSecureString",
    "$code = [System.Net.NetworkCredential]::new('', $secret).Password",
    "if (-not $code) { throw 'no code was given' }",
    '',
    `New-Item -ItemType Directory -Force -Path (Split-Path '${NAME_FILES.windows}') | Out-Null`,
    `Set-Content -Encoding ascii -Path '${NAME_FILES.windows}' -Value $Node`,
    '',
    '$folder = Join-Path $Env:TEMP ([System.Guid]::NewGuid())',
    'New-Item -ItemType Directory -Path $folder | Out-Null',
    'try {',
    "  $program = Join-Path $folder 'ssm-setup-cli.exe'",
    '  [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12',
    `  Invoke-WebRequest -UseBasicParsing -Uri '${downloads(region)}/windows_amd64/ssm-setup-cli.exe' -OutFile $program`,
    '  $signature = Get-AuthenticodeSignature $program',
    "  if ($signature.Status -ne 'Valid' -or $signature.SignerCertificate.Subject -notmatch 'Amazon') { throw 'the agent is not signed by Amazon' }",
    `  & $program -register "-activation-code=$code" "-activation-id=$ActivationId" '-region=${region}'`,
    "  if ($LASTEXITCODE -ne 0) { throw 'the agent could not be enrolled' }",
    '} finally {',
    '  Remove-Item -Recurse -Force $folder',
    '}',
    `Write-Output "$Node is enrolled in ${fullName}"`,
    '',
  ].join('\n');
}
