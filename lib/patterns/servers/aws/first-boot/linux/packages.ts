import type { AwsFirstBoot } from '../first-boot';
import type { Step } from '../step';
import { quote } from './quote';
import { pauseOf, RETRY } from './wait';

const APT = `install_packages() {
  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q -o DPkg::Lock::Timeout=60 "$@"
}`;

const DNF = 'install_packages() { dnf install -y -q "$@"; }';

export function packageSteps(boot: AwsFirstBoot): readonly Step[] {
  const { system, packages } = boot;
  if (packages.length === 0) return [];
  return [
    {
      functions: [pauseOf(boot), RETRY, system === 'ubuntu-24.04' ? APT : DNF],
      lines: [`step 'installing packages'`, `retry install_packages ${packages.map(quote).join(' ')}`],
    },
  ];
}

export function commandSteps({ commands }: AwsFirstBoot): readonly Step[] {
  if (commands.length === 0) return [];
  return [{ functions: [], lines: [`step 'running the commands of its image'`, ...commands] }];
}
