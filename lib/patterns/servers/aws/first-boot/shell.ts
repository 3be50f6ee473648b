import type { AwsFirstBoot } from './first-boot';
import type { Step } from './step';

type Steps = (boot: AwsFirstBoot) => readonly Step[];

/** How each part of a first boot is written in a shell. */
export interface Shell {
  /** What the rest needs to know of the server. */
  readonly server: Steps;
  readonly packages: Steps;
  readonly commands: Steps;
  readonly volumes: Steps;
  readonly disks: Steps;
  readonly address: Steps;
  readonly script: Steps;
  readonly answer: Steps;
}

/** The steps of a first boot, in the one order that every shell keeps: the client's script finds everything there, and is what answers. */
export function stepsIn(shell: Shell, boot: AwsFirstBoot): readonly Step[] {
  const { server, packages, commands, volumes, disks, address, script, answer } = shell;
  return [server, packages, commands, volumes, disks, address, script, answer].flatMap((steps) => steps(boot));
}
