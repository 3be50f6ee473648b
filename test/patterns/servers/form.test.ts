import { IMAGES } from '../../../lib/clouds/aws/images';
import { instanceTypeFor } from '../../../lib/clouds/aws/instance-types';
import { problemsOf } from '../../../lib/form/problems';
import { servers } from '../../../lib/patterns/servers';
import {
  askedServersForm,
  LARGEST_SERVER,
  serversForm,
  SMALLEST_SYSTEM_DISK_GIB,
} from '../../../lib/patterns/servers/form';
import { loadBalancerForm, sharedLoadBalancerForm } from '../../../lib/patterns/servers/load-balancer-form';
import { formatProblem } from '../../../lib/problem';
import { NO_FILES } from '../no-files';
import { NOTHING_BESIDE, type NamedFiles } from '../../../lib/patterns/pattern';
import { DEFAULT_CONTEXT } from '../../../lib/profile/context';

const certificate = 'arn:aws:acm:eu-west-1:123456789012:certificate/0a1b2c3d';

function found(loadBalancer: object): readonly string[] {
  return problemsOf(askedServersForm, { os: 'ubuntu-24.04', loadBalancer }).map(formatProblem);
}

test('a client file names the certificate of a load balancer', () => {
  expect(found({ certificate })).toEqual([]);
  expect(found({ certificate: '${Token[TOKEN.12]}' })).toEqual([]);
  expect(found({})).toEqual([
    'loadBalancer.certificate: found nothing; expected the ARN of an ACM certificate, arn:aws:acm:<region>:<account>:certificate/<id>',
  ]);
  expect(found({ certificate: 'arn:aws:iam::123456789012:server-certificate/x' })).toHaveLength(1);
});

test('props from code do not', () => {
  expect(problemsOf(loadBalancerForm, {})).toEqual([]);
  expect(problemsOf(sharedLoadBalancerForm, { sharedWith: 'portal', hosts: ['a.example'] })).toEqual([]);
});

test('the rest of both forms is the same', () => {
  const { loadBalancer, image, firstBoot, ...file } = askedServersForm.entries;
  expect([loadBalancer, image, firstBoot]).not.toContain(undefined);
  expect(file).toEqual(serversForm.entries);
});

test('certificate, image and script are passed to the renderer; the plan says that they are given', () => {
  const image = '/clinic/images/ehr';
  const files: NamedFiles = { ...NO_FILES, text: (name, path) => `text of ${name}, named at ${path.join('.')}` };
  const asked = { os: 'ubuntu-24.04', image, firstBoot: { file: 'setup.sh' }, loadBalancer: { certificate } } as const;
  expect(servers.passed(asked, files)).toEqual({
    certificate,
    image,
    firstBoot: 'text of setup.sh, named at firstBoot.file',
  });
  expect(servers.passed({ os: 'ubuntu-24.04', firstBoot: 'echo' }, files)).toEqual({ firstBoot: 'echo' });
  expect(servers.passed({ os: 'ubuntu-24.04' }, files)).toEqual({});
  const { boot } = servers.plan('ehr', asked, DEFAULT_CONTEXT, { ...NOTHING_BESIDE, siblings: {} });
  expect(boot).toEqual({ image: 'own', script: true, packages: [], minutes: 20 });
});

test.each([
  ['ami-0a1b2c3d4e5f60718', 0],
  ['/clinic/images/ehr', 0],
  ['ehr-*', 1],
  ['resolve:ssm:/clinic/images/ehr', 1],
])('image %s has %i problems', (image, count) => {
  expect(problemsOf(askedServersForm, { os: 'ubuntu-24.04', image })).toHaveLength(count);
});

test('an image by a pattern of names is refused with the way out', () => {
  const [problem] = problemsOf(askedServersForm, { os: 'ubuntu-24.04', image: 'ehr-*' });
  expect(problem?.expected).toContain('To choose by a pattern of names, keep the ID that was chosen in a parameter');
});

test('the largest server of the form is the largest that there is a type for', () => {
  const { vcpu, memoryGib } = LARGEST_SERVER;
  expect(instanceTypeFor(LARGEST_SERVER, 'intel', 'steady')).toBeDefined();
  expect(instanceTypeFor({ vcpu: vcpu + 1, memoryGib: 1 }, 'intel', 'steady')).toBeUndefined();
  expect(instanceTypeFor({ vcpu: 1, memoryGib: memoryGib + 1 }, 'intel', 'steady')).toBeUndefined();
});

test('the smallest system disk of the form is the smallest that an image fits on', () => {
  expect(SMALLEST_SYSTEM_DISK_GIB).toBe(Math.min(...Object.values(IMAGES).map(({ minimumGib }) => minimumGib)));
});

test.each([
  ['m6i.large', 0],
  ['u-6tb1.metal', 0],
  ['c7i.metal-24xl', 0],
  ['t3.LARGE', 1],
  ['m6i', 1],
  ['m6i.huge', 1],
])('instanceType %s has %i problems', (instanceType, count) => {
  expect(problemsOf(serversForm, { os: 'ubuntu-24.04', instanceType })).toHaveLength(count);
});
