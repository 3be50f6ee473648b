import { IMAGES } from '../../../clouds/aws/images';
import { OPERATING_SYSTEM_FACTS } from '../../../profile/operating-systems';
import type { PlannedSlot, ServersPlan } from '../servers-plan';
import { firstBootArchive, firstBootScript, isCloudInit, type AwsFirstBoot } from './first-boot';
import { ADDRESS_TAG, addressTagValue, VOLUME_TAG, volumeTagValue } from './tags';
import { awsDevices } from './volumes';

/** First boot of a server, as far as it is known before its engine is asked: neither its script nor whom it reports to. */
export type PlannedFirstBoot = Omit<AwsFirstBoot, 'script' | 'reports'>;

/** What a new server does before it counts as up. */
export function firstBootOf(plan: ServersPlan, slot?: PlannedSlot): PlannedFirstBoot {
  const { system, boot, entrance, sharedEntrance } = plan;
  const wayIn = entrance ?? sharedEntrance;
  return {
    family: OPERATING_SYSTEM_FACTS[system].family,
    system,
    commands: boot.image === 'stock' ? IMAGES[system].commands : [],
    packages: boot.packages,
    ...(slot ? takenBy(slot, plan) : { volumes: [] }),
    disks: disksOf(plan),
    ...(wayIn && { answer: { ...wayIn.target, path: wayIn.healthCheckPath } }),
    minutes: boot.minutes,
  };
}

/** The client's own script: its text, or what becomes its text in base64 at deployment. */
export type OwnScript = { readonly text: string } | { readonly base64: string };

/** User data of a server: a script, or an archive of what the client brings for cloud-init and of ours. */
export function userData(boot: Omit<AwsFirstBoot, 'script'>, script?: OwnScript): string {
  if (script === undefined) return firstBootScript(boot);
  if ('base64' in script) return firstBootScript({ ...boot, script: script.base64 });
  if (isCloudInit(script.text)) return firstBootArchive(script.text, boot);
  return firstBootScript({ ...boot, script: Buffer.from(script.text).toString('base64') });
}

/** Where a data volume is found: a folder on Linux, a drive letter on Windows, where C is the system's. */
export function mountOf({ system }: Pick<ServersPlan, 'system'>, name: string, at: number): string {
  return OPERATING_SYSTEM_FACTS[system].family === 'linux' ? `/srv/${name}` : (DRIVES[at] ?? '');
}

const DRIVES = 'DEFGHIJKLMNOP';

/** Volumes and the address that wait for the server of a place. */
function takenBy(slot: PlannedSlot, plan: ServersPlan): Pick<PlannedFirstBoot, 'volumes' | 'address'> {
  const { volumes = [], fixedAddress = false } = plan.state ?? {};
  return {
    volumes: volumes.map(({ name }, at) => ({
      name,
      tag: { key: VOLUME_TAG, value: volumeTagValue(plan, slot, name) },
      mount: mountOf(plan, name, at),
    })),
    ...(fixedAddress && { address: { tag: { key: ADDRESS_TAG, value: addressTagValue(plan, slot) } } }),
  };
}

/** Data volumes that come with the server. */
function disksOf(plan: ServersPlan): PlannedFirstBoot['disks'] {
  return awsDevices(plan).flatMap(({ device, name }, at) =>
    name === undefined ? [] : [{ name, device, mount: mountOf(plan, name, at - 1) }],
  );
}
