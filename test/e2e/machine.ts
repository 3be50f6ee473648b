import { readdirSync } from 'node:fs';
import { TestCloud } from '../patterns/servers/aws/first-boot/server';
import { STAND_INS } from '../patterns/servers/aws/first-boot/stand-ins';
import { given, type Account } from './account';

/** A server as the emulator has it. */
export interface Server {
  readonly id: string;
  readonly zone: string;
}

/**
 * A machine on which servers boot, one after the other: their user data is really run, by bash, and the AWS CLI is the real one,
 * before the emulator. What only a server has is stood in for, see stand-ins.ts. What is on a volume stays on it.
 */
export class Machine {
  private readonly cloud = new TestCloud();

  constructor(account: Account) {
    this.cloud.bring('aws', commandLine(account));
    // Between two looks; the real pause is up to ten seconds.
    this.cloud.bring('sleep', '#!/bin/bash\nexec "$CLOUD/system/sleep" 0.5\n');
  }

  /** A volume that is new is blank. */
  knows(volume: string): void {
    if (!readdirSync(this.cloud.file('volumes')).includes(volume)) this.cloud.addVolume({ id: volume, tag: '' });
  }

  /** Runs the user data of a server to its end. What the server before had mounted is gone. */
  boot({ id, zone }: Server, userData: string): Promise<number> {
    this.cloud.terminate([]);
    const metadata = given(STAND_INS.curl).replaceAll('i-0123', id).replaceAll('eu-west-1a', zone);
    this.cloud.bring('curl', metadata);
    return this.cloud.boot(userData);
  }

  /** Path of a file of the server that runs. */
  file(name: string): string {
    return this.cloud.file(name);
  }

  /** How often a program was run with what begins so. */
  timesRun(call: string): number {
    return this.cloud.calls(call).length;
  }

  get log(): string {
    return this.cloud.log;
  }

  remove(): void {
    this.cloud.remove();
  }
}

/** The AWS CLI, signed in as a server is. Once a volume is attached, the system shows it. */
function commandLine({ credentials }: Account): string {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return `#!/bin/bash
export AWS_ENDPOINT_URL='${given(process.env.AWS_ENDPOINT_URL)}' AWS_EC2_METADATA_DISABLED=true
export AWS_ACCESS_KEY_ID='${accessKeyId}' AWS_SECRET_ACCESS_KEY='${secretAccessKey}' AWS_SESSION_TOKEN='${sessionToken}'
'${given(process.env.GROUNDPLAN_E2E_PYTHON)}' -m awscli "$@" || exit
if [[ "$*" =~ attach-volume.*(vol-[0-9a-f]+) ]]; then
  volume=\${BASH_REMATCH[1]}
  ln -s "$CLOUD/volumes/$volume/disk" "$CLOUD/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_\${volume/-/}"
fi
`;
}
