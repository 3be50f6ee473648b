import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { firstBootScript } from '../../../../../lib/patterns/servers/aws/first-boot';
import { everything, firstBoot, LINUX_SYSTEMS, partsOf, together } from './fixture';

const ALL = firstBootScript(everything('ubuntu-24.04'));
const PARTS = Object.entries(partsOf('ubuntu-24.04'));

/** Lines after the frame: what the boot does, in order. */
function steps(script: string): readonly string[] {
  return script.slice(script.indexOf('\nnow=starting')).split('\n').slice(3);
}

/** Functions that a script defines, without the helpers of every script. */
function functions(script: string): readonly string[] {
  return [...script.matchAll(/^(\w+)\(\) [({]/gm)]
    .map(([, name]) => name ?? '')
    .filter((name) => !HELPERS.includes(name));
}
const HELPERS = ['step', 'fail'];

test('everything is done in this order', () => {
  expect(steps(ALL)).toEqual([
    "step 'looking for the AWS CLI'",
    'command -v aws || retry snap install aws-cli --classic',
    "step 'installing packages'",
    "retry install_packages 'nginx' 'postgresql'",
    "step 'running the commands of its image'",
    'systemctl enable --now rsyslog',
    "step 'taking the volume records'",
    "take_volume 'records' 'groundplan:volume' 'ehr-1-records' '/data/records'",
    "step 'taking the volume logs'",
    "take_volume 'logs' 'groundplan:volume' 'ehr-1-logs' '/data/logs'",
    "step 'preparing the disk scratch'",
    "take_disk 'scratch' '/dev/sdf' '/data/scratch'",
    "step 'taking its address'",
    "take_address 'groundplan:address' 'ehr-1'",
    "step 'running the script of the client'",
    "run_script 'IyEvYmluL2Jhc2gKZWNobyByZWFkeQo='",
    "step 'waiting for an answer of https://localhost:8443/health'",
    "wait_for_answer 'https://localhost:8443/health'",
    'now=',
    '',
  ]);
});

test('nothing asked for is nothing done', () => {
  const script = firstBootScript(firstBoot('amazon-linux-2023'));
  expect(steps(script)).toEqual(['now=', '']);
  expect(functions(script)).toEqual([]);
  expect(script).not.toContain('aws ');
});

test.each([
  ['commands', []],
  ['packages', ['pause', 'retry', 'install_packages']],
  ['script', ['run_script']],
  ['answer', ['pause', 'wait_for_answer']],
  ['reports', ['metadata', 'identify', 'pause', 'retry', 'report']],
] as const)('only %s asked for is only that done', (part, expected) => {
  const script = firstBootScript(firstBoot('amazon-linux-2023', partsOf('amazon-linux-2023')[part]));
  expect(functions(script)).toEqual(expected);
});

test('the certificate of its own answer is not checked, nor a proxy asked', () => {
  expect(ALL).toContain(`$(curl -sk --noproxy '*' --max-time 5 -o /dev/null -w '%{http_code}' "$1") =~ ^[23]`);
});

test('no file system is ever forced onto a disk, and nothing is detached', () => {
  expect(ALL.match(/mkfs.*/g)).toEqual(['mkfs.xfs "$2"']);
  expect(ALL).not.toMatch(/detach|--force/);
});

test('all of it has the given time, and looks more often the less there is', () => {
  expect(ALL).toContain('timeout --kill-after=10 900 bash "$0" steps');
  expect(ALL).toContain('pause() { sleep 9; }');
  const quick = firstBootScript({ ...everything('ubuntu-24.04'), minutes: 0.5 });
  expect(quick).toContain('timeout --kill-after=10 30 bash "$0" steps');
  expect(quick).toContain('pause() { sleep 0.3; }');
  expect(firstBootScript({ ...everything('ubuntu-24.04'), minutes: 60 })).toContain('pause() { sleep 10; }');
});

test.each([
  ['amazon-linux-2023', 7_500],
  ['ubuntu-24.04', 8_192],
] as const)('on %s everything leaves half of the user data to the client', (system, bytes) => {
  expect(Buffer.byteLength(firstBootScript(everything(system)))).toBeLessThan(bytes);
});

test.each(LINUX_SYSTEMS)('a fleet without state has a short one on %s', (system) => {
  const { packages, script, answer, reports } = partsOf(system);
  const asked = { ...packages, ...script, ...answer, ...reports };
  expect(Buffer.byteLength(firstBootScript(firstBoot(system, asked)))).toBeLessThan(3_600);
});

test.each(LINUX_SYSTEMS)('on %s the group alone is told where no stack waits', (system) => {
  const script = firstBootScript({ ...everything(system), reports: { hook: 'first-boot' } });
  expect(() => read(script)).not.toThrow();
  expect(script).toContain("aws autoscaling complete-lifecycle-action --lifecycle-hook-name 'first-boot'");
  expect(script).not.toMatch(/cloudformation|the stack/);
});

test('bash can read every combination', () => {
  const scripts = new Set<string>();
  for (const system of LINUX_SYSTEMS) {
    for (let chosen = 0; chosen < 2 ** PARTS.length; chosen += 1) {
      const asked = together(PARTS.filter((_, at) => (chosen >> at) % 2 === 1).map(([, part]) => part));
      scripts.add(firstBootScript(firstBoot(system, asked)));
    }
  }
  // Eight of them are the same on both systems: those with neither packages nor anything of AWS.
  expect(scripts.size).toBe(2 * 256 - 8);
  // One bash for all: each is in a function of its own, which is read and never called.
  const text = [...scripts].map((script, at) => `boot_${at}() {\n${script}\n}\n`).join('');
  expect(() => read(text)).not.toThrow();
  expect(() => read(`${text}}`)).toThrow('syntax error near unexpected token');
});

/** Has bash read a script without running it: from a file, as it reads a pipe byte by byte. */
function read(text: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'groundplan-first-boot-'));
  try {
    writeFileSync(path.join(folder, 'boots'), text);
    execFileSync('bash', ['-n', path.join(folder, 'boots')], { stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a token passes through untouched, wherever a text may be one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (number) => {
      const token = `\${Token[TOKEN.${number}]}`;
      const script = firstBootScript(
        firstBoot('ubuntu-24.04', {
          script: token,
          volumes: [{ name: 'records', tag: { key: 'volume', value: token }, mount: '/data/records' }],
          address: { tag: { key: 'address', value: token } },
          reports: { stack: { name: token, resource: token }, hook: token },
        }),
      );
      expect(script.split(token)).toHaveLength(7);
      expect(script.split(`'${token}'`)).toHaveLength(7);
    }),
  );
});

test('whatever a text holds, bash takes it for one word', () => {
  const texts = fc.array(
    fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\r\n]/.test(text)),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(texts, (packages) => {
      const script = firstBootScript(firstBoot('amazon-linux-2023', { packages }));
      const line = steps(script).find((step) => step.startsWith('retry ')) ?? '';
      const shown = execFileSync('bash', ['-c', line.replace('retry install_packages', String.raw`printf '%s\0'`)]);
      expect(shown.toString().split('\0')).toEqual([...packages, '']);
    }),
    { numRuns: 25 },
  );
});
