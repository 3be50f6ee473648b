import type { OperatingSystemFamily } from '../../../../profile/operating-systems';
import { archiveOf } from './archive';
import type { AwsFirstBoot } from './first-boot';
import { linuxFirstBoot } from './linux';
import { windowsFirstBoot } from './windows';

export { isCloudInit } from './cloud-init';
export type { Answer, AwsFirstBoot, OwnDisk, Reports, TakenByTag, TakenVolume, WaitingStack } from './first-boot';
export { firstBootProblems } from './problems';

/**
 * Bytes that user data may have before it is encoded.
 * Source: Amazon EC2 User Guide, "Run commands when you launch an EC2 instance with user data input".
 */
export const USER_DATA_BYTES = 16 * 1024;

/** User data of a new server, before it is encoded. */
export function firstBootScript(boot: AwsFirstBoot): string {
  return SCRIPTS[boot.family](boot);
}

/**
 * User data of a new Linux server whose client brings user data of cloud-init, see {@link isCloudInit}. It must be known text.
 * @param theirs - the client's
 */
export function firstBootArchive(theirs: string, boot: AwsFirstBoot): string {
  return archiveOf(theirs, firstBootScript(boot));
}

const SCRIPTS: Readonly<Record<OperatingSystemFamily, (boot: AwsFirstBoot) => string>> = {
  linux: linuxFirstBoot,
  windows: windowsFirstBoot,
};
