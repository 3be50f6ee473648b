import type { AwsFirstBoot } from '../first-boot';
import type { Step } from '../step';
import { quote } from './quote';
import { waitOf } from './wait';

/**
 * The client's own script, in a process of its own, so that its exit code decides and nothing in it ends ours. Windows PowerShell
 * reads a file as UTF-8 only after a byte order mark, and keeps an exit code only for a process whose handle was asked for.
 */
const INVOKE_SCRIPT = `function Invoke-Script($base64) {
  $text = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($base64)).TrimStart([char]0xFEFF)
  [IO.File]::WriteAllText("$folder\\script.ps1", $text, [Text.Encoding]::UTF8)
  Write-Host "its output: $folder\\script.log and $folder\\script-errors.log"
  $options = @{ NoNewWindow = $true; PassThru = $true }
  $options.RedirectStandardOutput = "$folder\\script.log"
  $options.RedirectStandardError = "$folder\\script-errors.log"
  $process = Start-Process powershell.exe "-NoProfile -NonInteractive -ExecutionPolicy Bypass -File $folder\\script.ps1" @options
  $null = $process.Handle
  try { Wait-Until { $process.HasExited } } catch { taskkill.exe /T /F /PID $process.Id; throw }
  if ($process.ExitCode -ne 0) { throw "its exit code is $($process.ExitCode)" }
}`;

export function scriptSteps(boot: AwsFirstBoot): readonly Step[] {
  if (boot.script === undefined) return [];
  return [
    {
      functions: [waitOf(boot), INVOKE_SCRIPT],
      lines: [`Write-Step 'running the script of the client'`, `Invoke-Script ${quote(boot.script)}`],
    },
  ];
}
