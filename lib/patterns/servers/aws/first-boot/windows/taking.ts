import type { AwsFirstBoot } from '../first-boot';
import { waitOf } from './wait';

/** Exactly one thing has a tag: with none there is nothing to take, and of several the wrong one could be taken. */
const ONLY = `function Get-Only($what, $found) {
  $ids = @($found | Where-Object { $_ })
  if ($ids.Count -ne 1) { throw "expected one $what, found $($ids.Count): $ids" }
  $ids[0]
}`;

/** The server before may still be going. Nothing is ever detached from it. */
const ATTACHED = `# Whether this server has it. If nobody has, it is attached; if another server has, that is waited for.
function Test-Attached($id, $state, $holder, [scriptblock]$attach) {
  if ($holder -contains $instance) { return $true }
  if ("$state" -ne 'available') { Write-Host "$id is $state at $holder" }
  else { try { & $attach | Out-Null } catch { Write-Host $_ } }
  $false
}`;

/** What volumes and network interfaces are looked for and taken with. */
export function takingOf(boot: AwsFirstBoot): readonly string[] {
  return [waitOf(boot), ONLY, ATTACHED];
}
