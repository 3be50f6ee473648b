import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { STAND_INS } from './stand-ins';

/** Folders of a server that are folders of the test's own, so that a boot leaves the machine alone. */
const FOLDERS = /(?<=[\s"'=])\/(?=(?:dev\/(?!null)|etc\/|var\/|data\/|srv\/))/g;

/** What a server finds of this machine: nothing else that it happens to have, such as an AWS CLI. */
const SYSTEM_PROGRAMS =
  'base64 bash cat chmod curl cut date grep head install ln mkdir mv readlink rm rmdir sed sleep tail tee timeout touch tr wc';

/** A volume of the test's cloud. */
export interface TestVolume {
  readonly id: string;
  readonly tag: string;
  /** What is on it. @default - nothing */
  readonly holds?: keyof typeof CONTENTS;
  /** How often it is looked at until the server before has let go of it. @default - it is free */
  readonly busy?: number;
  /** Comes with the server at this device name. @default - it does not */
  readonly device?: string;
}

/** A cloud of files, in which servers really run their first boot, with stand-ins for what only a server has. */
export class TestCloud {
  readonly root = mkdtempSync(path.join(tmpdir(), 'groundplan-first-boot-'));

  constructor(volumes: readonly TestVolume[] = []) {
    for (const folder of [
      'bin',
      'system',
      'etc',
      'dev/disk/by-id',
      'var/log',
      'data',
      'srv',
      'volumes',
      'interfaces',
    ]) {
      mkdirSync(path.join(this.root, folder), { recursive: true });
    }
    writeFileSync(this.file('etc/fstab'), 'UUID=root / xfs defaults 0 1\n');
    writeFileSync(this.file('calls'), '');
    for (const name of SYSTEM_PROGRAMS.split(' ')) symlinkSync(programOf(name), this.file(`system/${name}`));
    for (const [name, text] of Object.entries(STAND_INS)) this.bring(name, text);
    for (const volume of volumes) this.addVolume(volume);
  }

  file(name: string): string {
    return path.join(this.root, name);
  }

  read(name: string): string {
    return readFileSync(this.file(name), 'utf8').replaceAll(this.root, '');
  }

  /** Adds a program; the next server finds it first. */
  bring(name: string, text: string): void {
    writeFileSync(this.file(`bin/${name}`), text);
    chmodSync(this.file(`bin/${name}`), 0o755);
  }

  /** Takes a program away, for what a stand-in may put in its place. */
  putAside(name: string): void {
    writeFileSync(this.file(`${name}.aside`), readFileSync(this.file(`bin/${name}`)));
    rmSync(this.file(`bin/${name}`));
  }

  addVolume({ id, tag, holds, busy, device }: TestVolume): void {
    const home = this.file(`volumes/${id}`);
    mkdirSync(path.join(home, 'disk.files'), { recursive: true });
    writeFileSync(path.join(home, 'tag'), tag);
    writeFileSync(
      path.join(home, 'state'),
      busy === undefined ? 'available\tNone\tNone' : 'in-use\ti-before\t/dev/sdf',
    );
    if (busy !== undefined) writeFileSync(path.join(home, 'busy'), String(busy));
    writeFileSync(path.join(home, 'disk'), holds === undefined ? Buffer.alloc(4096) : CONTENTS[holds]);
    if (device !== undefined) {
      writeFileSync(path.join(home, 'state'), `in-use\ti-0123\t${this.root}${device}`);
      const link = `dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_${id.replace('-', '')}`;
      writeFileSync(this.file(link), readFileSync(path.join(home, 'disk')));
    }
  }

  /** The server goes, and its volumes are free; what is on them stays. */
  terminate(volumes: readonly string[]): void {
    for (const id of volumes) writeFileSync(this.file(`volumes/${id}/state`), 'available\tNone\tNone');
    rmSync(this.file('dev'), { recursive: true });
    for (const folder of ['data', 'srv']) rmSync(this.file(folder), { recursive: true, force: true });
    mkdirSync(this.file('dev/disk/by-id'), { recursive: true });
    writeFileSync(this.file('etc/fstab'), '');
  }

  /** Runs a first boot to its end, with its exit status. */
  async boot(script: string): Promise<number> {
    const user = this.file('user-data');
    writeFileSync(user, script.replaceAll(FOLDERS, `${this.root}/`));
    const env = { PATH: `${this.file('bin')}:${this.file('system')}`, CLOUD: this.root, HOME: this.root };
    const child = spawn('/bin/bash', [user], { env, stdio: ['ignore', 'pipe', 'inherit'], cwd: this.root });
    child.stdout.resume();
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      // Its output is closed once the log is written.
      child.once('close', (code) => resolve(code ?? 1));
    });
  }

  /** Calls of programs that begin so, in their order. */
  calls(...beginnings: readonly string[]): readonly string[] {
    const all = this.read('calls').split('\n');
    return all.filter((call) => beginnings.some((beginning) => call.startsWith(beginning)));
  }

  get log(): string {
    const log = 'var/log/groundplan-first-boot.log';
    return existsSync(this.file(log)) ? this.read(log) : '';
  }

  /** Ends what a client's script left running, and removes everything. */
  remove(): void {
    const left = this.file('left-running');
    for (const pid of existsSync(left) ? readFileSync(left, 'utf8').trim().split('\n').map(Number) : []) end(pid);
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** What a disk begins with. The stand-ins of `wipefs`, `blkid` and `mkfs.xfs` know them. */
const CONTENTS = {
  xfs: 'XFSB old-xfs',
  ext4: 'EXT4 old-ext4',
  partitions: 'PART',
  unknown: 'a database that writes to the disk itself',
  'a lost partition table': Buffer.concat([Buffer.alloc(1024 * 1024 + 4096), Buffer.from('COPY')]),
} as const;

/** @throws Error when this machine does not have it */
function programOf(name: string): string {
  const found = (process.env.PATH ?? '')
    .split(':')
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error(`this machine has no ${name}; expected the programs of a Linux server`);
  return found;
}

/** Whether a process runs; one that has ended and that nobody has asked for yet does not. */
export function isRunning(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  return existsSync(status) && !/^State:\tZ/m.test(readFileSync(status, 'utf8'));
}

function end(pid: number): void {
  if (isRunning(pid)) process.kill(pid, 'SIGKILL');
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
