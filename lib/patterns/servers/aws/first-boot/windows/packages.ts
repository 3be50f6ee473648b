import type { AwsFirstBoot } from '../first-boot';
import type { Step } from '../step';
import { quote } from './quote';

/** A restart would end the boot in the middle, and user data runs once. */
const INSTALL_FEATURES = `function Install-Features([string[]]$names) {
  $installed = Install-WindowsFeature -Name $names
  if (-not $installed.Success) { throw "not installed: $names" }
  if ("$($installed.RestartNeeded)" -eq 'Yes') { throw "a restart is needed: put these features in an image of your own: $names" }
}`;

export function packageSteps({ packages }: AwsFirstBoot): readonly Step[] {
  if (packages.length === 0) return [];
  return [
    {
      functions: [INSTALL_FEATURES],
      lines: [`Write-Step 'installing roles and features'`, `Install-Features ${packages.map(quote).join(', ')}`],
    },
  ];
}

export function commandSteps({ commands }: AwsFirstBoot): readonly Step[] {
  if (commands.length === 0) return [];
  return [{ functions: [], lines: [`Write-Step 'running the commands of its image'`, ...commands] }];
}
