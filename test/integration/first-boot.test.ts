import { writeFileSync, mkdirSync } from 'node:fs';
import { firstBootScript } from '../../lib/patterns/servers/aws/first-boot';
import { base64, firstBoot, partsOf, type Asked } from '../patterns/servers/aws/first-boot/fixture';
import { freePort, isRunning, TestCloud, type TestVolume } from '../patterns/servers/aws/first-boot/server';

/** The boot is really run, by bash; see stand-ins.ts for what is not real. */
jest.setTimeout(30_000);
let cloud: TestCloud;
afterEach(() => cloud.remove());

const { reports } = partsOf('amazon-linux-2023');
const SUCCESS = [
  'aws cloudformation signal-resource --stack-name northwind-production --logical-resource-id EhrFleetASG1A2B3C4D --unique-id i-0123 --status SUCCESS',
  'aws autoscaling complete-lifecycle-action --lifecycle-hook-name first-boot --auto-scaling-group-name ehr-group --instance-id i-0123 --lifecycle-action-result CONTINUE',
];
const FAILURE = SUCCESS.map((call) => call.replace('SUCCESS', 'FAILURE').replace('CONTINUE', 'ABANDON'));

const RECORDS: TestVolume = { id: 'vol-0aaa', tag: 'groundplan:volume=ehr-1-records' };
const takesRecords: Asked = {
  volumes: [{ name: 'records', tag: { key: 'groundplan:volume', value: 'ehr-1-records' }, mount: '/data/records' }],
};

function told(): readonly string[] {
  return cloud.calls('aws cloudformation', 'aws autoscaling');
}

/** Boots a server that reports. Its time is far more than it needs, unless the test is of running out of it. */
function boot(asked: Asked, system: 'amazon-linux-2023' | 'ubuntu-24.04' = 'amazon-linux-2023'): Promise<number> {
  return cloud.boot(firstBootScript(firstBoot(system, { ...reports, minutes: 0.3, ...asked })));
}

/** A client's script that starts a web server, which answers after a while. */
function webServer(port: number): string {
  const server = `require('node:http').createServer((asked, answer) => answer.writeHead(asked.url === '/health' ? 204 : 500).end())`;
  return [
    '#!/bin/bash',
    `(sleep 0.3; exec ${process.execPath} -e "${server}.listen(${port}, 'localhost')") > /dev/null 2>&1 &`,
    'echo $! >> "$CLOUD/left-running"',
  ].join('\n');
}

describe('a server that answers', () => {
  test('is reported once its own web server is healthy', async () => {
    cloud = new TestCloud();
    const port = await freePort();
    const answer = { port, tls: false, path: '/health' };
    const script = base64(webServer(port));
    expect(await boot({ packages: ['nginx'], commands: ['systemctl enable --now rsyslog'], script, answer })).toBe(0);
    expect(cloud.calls('dnf', 'systemctl')).toEqual([
      'dnf install -y -q nginx',
      'dnf install -y -q nginx',
      'systemctl enable --now rsyslog',
    ]);
    expect(told()).toEqual(SUCCESS);
    expect(cloud.log).toMatch(/Z installing packages\n(.*\n)*.*Z running the script(.*\n)*.*Z waiting for an answer/);
  });

  test('is not reported while it answers with an error, and is given up in time', async () => {
    cloud = new TestCloud();
    const port = await freePort();
    const answer = { port, tls: false, path: '/broken' };
    expect(await boot({ script: base64(webServer(port)), answer, minutes: 0.03 })).toBe(124);
    expect(told()).toEqual(FAILURE);
    expect(cloud.log).toContain(`waiting for an answer of http://localhost:${port}/broken`);
    expect(cloud.log).toContain('out of time after 0.03 minutes');
  });

  test('is given up when nothing listens', async () => {
    cloud = new TestCloud();
    const answer = { port: await freePort(), tls: false, path: '/' };
    expect(await boot({ answer, minutes: 0.02 })).toBe(124);
    expect(told()).toEqual(FAILURE);
  });
});

describe("a client's script", () => {
  test('may hold what would end a here-document, a tag or an archive, in any language', async () => {
    cloud = new TestCloud();
    const text = `EOF\n</powershell>\n--==groundplan==--\n'"$(exit 3)\`exit 4\`\\`;
    const script = `#!${process.execPath}\nrequire('node:fs').writeFileSync(process.env.CLOUD + '/written', ${JSON.stringify(text)});\n`;
    expect(await boot({ script: base64(script) })).toBe(0);
    expect(cloud.read('written')).toBe(text);
    expect(told()).toEqual(SUCCESS);
  });

  test('is run by bash where it names no interpreter', async () => {
    cloud = new TestCloud();
    expect(await boot({ script: base64('words=(one two); echo "${words[1]}" > "$CLOUD/written"') })).toBe(0);
    expect(cloud.read('written')).toBe('two\n');
  });

  test('fails the boot by its exit status', async () => {
    cloud = new TestCloud();
    expect(await boot({ script: base64('#!/bin/bash\necho no licence; exit 7') })).toBe(7);
    expect(told()).toEqual(FAILURE);
    expect(cloud.log).toMatch(/no licence\nFAILED while running the script of the client\n/);
  });

  test('that hangs is ended with everything it started', async () => {
    cloud = new TestCloud();
    const script = base64('sleep 60 & echo $! > "$CLOUD/left-running"; wait');
    expect(await boot({ script, minutes: 0.04 })).toBe(124);
    expect(isRunning(Number(cloud.read('left-running')))).toBe(false);
    expect(told()).toEqual(FAILURE);
    expect(cloud.log).toContain('FAILED while running the script of the client');
  });
});

describe('a volume', () => {
  test('that is blank is formatted once; the next server finds what was written on it', async () => {
    cloud = new TestCloud([RECORDS]);
    expect(await boot({ ...takesRecords, script: base64('echo kept > "$CLOUD/data/records/file"') })).toBe(0);
    expect(cloud.calls('mkfs', 'mount', 'xfs_growfs')).toEqual([
      'mkfs.xfs /volumes/vol-0aaa/disk',
      'mount /volumes/vol-0aaa/disk /data/records',
      'xfs_growfs /data/records',
    ]);
    expect(cloud.calls('aws ec2 attach-volume')).toEqual([
      'aws ec2 attach-volume --volume-id vol-0aaa --instance-id i-0123 --device /dev/sdf --output text',
    ]);
    expect(cloud.read('etc/fstab')).toBe(
      'UUID=root / xfs defaults 0 1\nUUID=new-xfs /data/records xfs defaults,nofail 0 2\n',
    );
    expect(cloud.log).toContain('is blank and is formatted');

    cloud.terminate(['vol-0aaa']);
    expect(await boot({ ...takesRecords, script: base64('cat "$CLOUD/data/records/file" > "$CLOUD/found"') })).toBe(0);
    expect(cloud.read('found')).toBe('kept\n');
    expect(cloud.calls('mkfs')).toHaveLength(1);
    expect(cloud.log).toContain('holds data and is not formatted');
  });

  test('is left as it is by a second run on the same server', async () => {
    cloud = new TestCloud([RECORDS]);
    expect(await boot(takesRecords)).toBe(0);
    const fstab = cloud.read('etc/fstab');
    expect(await boot(takesRecords)).toBe(0);
    expect(cloud.calls('mkfs', 'mount', 'aws ec2 attach-volume')).toHaveLength(3);
    expect(cloud.read('etc/fstab')).toBe(fstab);
    expect(told()).toEqual([...SUCCESS, ...SUCCESS]);
  });

  test.each([
    ['xfs', 'UUID=old-xfs /data/records xfs defaults,nofail 0 2', 'xfs_growfs /data/records'],
    ['ext4', 'UUID=old-ext4 /data/records ext4 defaults,nofail 0 2', 'resize2fs /volumes/vol-0aaa/disk'],
  ] as const)('with %s is mounted and grown, and never formatted', async (holds, line, grown) => {
    cloud = new TestCloud([{ ...RECORDS, holds }]);
    expect(await boot(takesRecords)).toBe(0);
    expect(cloud.calls('mkfs')).toEqual([]);
    expect(cloud.read('etc/fstab')).toContain(`${line}\n`);
    expect(cloud.calls('xfs_growfs', 'resize2fs')).toEqual([grown]);
  });

  test.each(['partitions', 'unknown', 'a lost partition table'] as const)(
    'with %s is left alone, and the boot fails',
    async (holds) => {
      cloud = new TestCloud([{ ...RECORDS, holds }]);
      expect(await boot(takesRecords)).toBe(1);
      expect(cloud.calls('mkfs', 'mount')).toEqual([]);
      expect(cloud.log).toContain('holds no file system that could be mounted; it is left as it is');
      expect(told()).toEqual(FAILURE);
    },
  );

  test('that cannot be read is not taken for blank', async () => {
    cloud = new TestCloud([RECORDS]);
    cloud.bring('head', '#!/bin/bash\nexit 1\n');
    expect(await boot(takesRecords)).toBe(1);
    expect(cloud.calls('mkfs')).toEqual([]);
  });

  test('that the server before still has is waited for, and never detached', async () => {
    cloud = new TestCloud([{ ...RECORDS, holds: 'xfs', busy: 3 }]);
    expect(await boot(takesRecords)).toBe(0);
    expect(cloud.log.match(/vol-0aaa is in-use at i-before/g)).toHaveLength(3);
    expect(cloud.calls('aws ec2 detach-volume')).toEqual([]);
    expect(cloud.calls('aws ec2 attach-volume')).toHaveLength(1);
  });

  test('that nobody lets go of fails the boot in time', async () => {
    cloud = new TestCloud([{ ...RECORDS, busy: 1_000 }]);
    expect(await boot({ ...takesRecords, minutes: 0.02 })).toBe(124);
    expect(cloud.calls('aws ec2 attach-volume')).toEqual([]);
    expect(told()).toEqual(FAILURE);
  });

  test('that does not exist fails the boot, with its tag and zone', async () => {
    cloud = new TestCloud([{ id: 'vol-0ccc', tag: 'groundplan:volume=ehr-2-records' }]);
    expect(await boot(takesRecords)).toBe(1);
    expect(cloud.log).toContain(
      'expected one volume with the tag groundplan:volume=ehr-1-records in eu-west-1a, found 0: ',
    );
    expect(told()).toEqual(FAILURE);
  });

  test('of which there are two fails the boot, with both', async () => {
    cloud = new TestCloud([RECORDS, { ...RECORDS, id: 'vol-0bbb' }]);
    expect(await boot(takesRecords)).toBe(1);
    expect(cloud.log).toMatch(/found 2: vol-0aaa\tvol-0bbb/);
    expect(cloud.calls('aws ec2 attach-volume', 'mkfs')).toEqual([]);
  });

  test('gets a device name that no other has', async () => {
    cloud = new TestCloud([
      { ...RECORDS, holds: 'xfs' },
      { id: 'vol-0bbb', tag: 'groundplan:volume=ehr-1-logs', holds: 'xfs' },
    ]);
    expect(await boot(partsOf('ubuntu-24.04').volumes ?? {})).toBe(0);
    expect(cloud.calls('aws ec2 attach-volume').map((call) => /--device (\S+)/.exec(call)?.[1])).toEqual([
      '/dev/sdf',
      '/dev/sdg',
    ]);
  });
});

describe('a disk that came with the server', () => {
  const scratch = partsOf('ubuntu-24.04').disks ?? {};

  test('is found by the link of its device name, without asking EC2', async () => {
    cloud = new TestCloud();
    writeFileSync(cloud.file('dev/sdf'), Buffer.alloc(4096));
    expect(await boot(scratch)).toBe(0);
    expect(cloud.calls('mkfs', 'mount')).toEqual(['mkfs.xfs /dev/sdf', 'mount /dev/sdf /data/scratch']);
    expect(cloud.calls('aws ec2 describe-volumes')).toEqual([]);
  });

  test('is found by its volume where there is no such link', async () => {
    cloud = new TestCloud([{ id: 'vol-0ddd', tag: 'none=none', device: '/dev/sdf' }]);
    expect(await boot(scratch, 'ubuntu-24.04')).toBe(0);
    expect(cloud.calls('mount')).toEqual([
      'mount /dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_vol0ddd /data/scratch',
    ]);
  });
});

describe('an address', () => {
  const takesAddress = partsOf('ubuntu-24.04').address ?? {};

  function withInterface(): TestCloud {
    const made = new TestCloud();
    mkdirSync(made.file('interfaces/eni-0aaa'));
    mkdirSync(made.file('etc/netplan'));
    writeFileSync(made.file('interfaces/eni-0aaa/tag'), 'groundplan:address=ehr-1');
    writeFileSync(made.file('interfaces/eni-0aaa/state'), 'in-use\ti-before\t1');
    writeFileSync(made.file('interfaces/eni-0aaa/busy'), '2');
    return made;
  }

  test('is waited for and attached; Amazon Linux configures it itself', async () => {
    cloud = withInterface();
    expect(await boot(takesAddress)).toBe(0);
    expect(cloud.calls('aws ec2 attach-network-interface')).toEqual([
      'aws ec2 attach-network-interface --network-interface-id eni-0aaa --instance-id i-0123 --device-index 1 --output text',
    ]);
    expect(cloud.calls('netplan')).toEqual([]);
  });

  test('answers by its own interface on Ubuntu', async () => {
    cloud = withInterface();
    expect(await boot(takesAddress, 'ubuntu-24.04')).toBe(0);
    expect(cloud.calls('netplan')).toEqual(['netplan apply']);
    expect(cloud.read('etc/netplan/60-groundplan.yaml')).toBe(`network:
  version: 2
  ethernets:
    groundplan:
      match: {macaddress: "0a:00:00:00:00:01"}
      dhcp4: true
      dhcp4-overrides: {route-metric: 200}
      routes:
        - {to: 10.20.64.0/20, scope: link, table: 1001}
        - {to: 0.0.0.0/0, via: 10.20.64.1, table: 1001}
      routing-policy: [{from: 10.20.64.9, table: 1001}]
`);
  });
});

describe('what it is told with', () => {
  test('nobody need wait: a server that a schedule starts is up all the same', async () => {
    cloud = new TestCloud();
    writeFileSync(cloud.file('nobody-waits'), '');
    expect(await boot({})).toBe(0);
    expect(told()).toEqual(SUCCESS);
    expect(cloud.log).toContain('the stack does not wait');
  });

  test('Ubuntu brings no AWS CLI, so it is installed', async () => {
    cloud = new TestCloud();
    cloud.putAside('aws');
    expect(await boot({ packages: ['nginx'] }, 'ubuntu-24.04')).toBe(0);
    expect(cloud.calls('snap', 'apt-get')).toEqual([
      'snap install aws-cli --classic',
      'apt-get update -q',
      'apt-get update -q',
      'apt-get install -y -q -o DPkg::Lock::Timeout=60 nginx',
    ]);
    expect(told()).toEqual(SUCCESS);
  });

  test('a package that cannot be had fails the boot after five tries', async () => {
    cloud = new TestCloud();
    cloud.bring('dnf', '#!/bin/bash\necho "dnf $*" >> "$CLOUD/calls"\nexit 1\n');
    expect(await boot({ packages: ['ngnix'], script: base64('touch "$CLOUD/ran"') })).toBe(1);
    expect(cloud.calls('dnf')).toHaveLength(5);
    expect(told()).toEqual(FAILURE);
    expect(cloud.log).toContain('FAILED while installing packages');
    expect(() => cloud.read('ran')).toThrow('ENOENT');
  });

  test('a server that asks nothing of AWS needs neither its command line nor its metadata', async () => {
    cloud = new TestCloud();
    for (const name of ['aws', 'curl']) cloud.bring(name, `#!/bin/bash\necho ${name} >> "$CLOUD/calls"\nexit 1\n`);
    const script = firstBootScript(firstBoot('amazon-linux-2023', { commands: ['systemctl enable --now rsyslog'] }));
    expect(await cloud.boot(script)).toBe(0);
    expect(cloud.calls('')).toEqual(['systemctl enable --now rsyslog', '']);
  });
});
