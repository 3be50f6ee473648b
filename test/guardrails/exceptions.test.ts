import { inspect } from 'node:util';
import { SecurityGroup, Vpc } from '@pulumi/aws/ec2';
import { Bucket } from '@pulumi/aws/s3';
import { guardrails, type GuardrailException, type GuardrailOptions } from '../../lib/guardrails';
import { InputError } from '../../lib/problem';
import { findings, reported, resource, unknown } from './harness';

const ssh = (name: string, stack = 'production') =>
  resource(
    SecurityGroup,
    name,
    { ingress: [{ protocol: 'tcp', fromPort: 22, toPort: 22, cidrBlocks: ['0.0.0.0/0'] }] },
    { stack, parents: ['northwind:legacy:Estate'] },
  );
const FOUND = 'port 22 (tcp, SSH) is open to the internet (0.0.0.0/0)';
const exception: GuardrailException = {
  rules: ['open-ports'],
  where: 'legacy-*',
  reason: 'The supplier of the X-ray machine has no fixed address; moves to Session Manager.',
  owner: 'it@northwind-clinic.example',
  expires: '2026-12-31',
};

describe('an exception in force', () => {
  test('suppresses what its rule finds in its place, and nothing else', async () => {
    const both = [ssh('legacy-xray'), ssh('records')];
    const found = await reported(both, { exceptions: [exception] });
    expect(found.map(({ policy, message, urn }) => [policy, message, urn.split('::').at(-1)])).toEqual([
      ['open-ports', FOUND, 'records'],
    ]);
    expect(await findings('open-ports', [ssh('records')], { exceptions: [exception] })).toEqual([FOUND]);
  });

  test('suppresses nothing of another rule', async () => {
    const rules = ['public-access'];
    expect(await findings('open-ports', [ssh('legacy-xray')], { exceptions: [{ ...exception, rules }] })).toEqual([
      FOUND,
    ]);
  });

  test('suppresses what is found in a whole stack too', async () => {
    const scans = resource(Bucket, 'legacy-scans', {});
    const rules = ['public-access'];
    expect(await findings('public-access', [scans], { exceptions: [{ ...exception, rules }] })).toEqual([]);
  });

  test('holds on its last day', async () => {
    const options = { exceptions: [exception], today: '2026-12-31' };
    expect(await findings('open-ports', [ssh('legacy-xray')], options)).toEqual([]);
  });

  test.each([
    ['a name', 'legacy-xray'],
    ['a glob of names', '*-xray'],
    ['a type', 'aws:ec2/securityGroup:SecurityGroup'],
    ['a stack, by the beginning of its URNs', 'urn:pulumi:production::*'],
    ['children of a component', '*northwind:legacy:Estate$aws:ec2/securityGroup:SecurityGroup::*'],
    ['one of several places', ['records', 'legacy-xray']],
  ])('may stand at %s', async (_, where) => {
    expect(await findings('open-ports', [ssh('legacy-xray')], { exceptions: [{ ...exception, where }] })).toEqual([]);
  });

  test('is not about what only resembles its place', async () => {
    for (const where of ['legacy', 'xray', 'legacy.xray', 'urn:pulumi:staging::*'])
      expect(await findings('open-ports', [ssh('legacy-xray')], { exceptions: [{ ...exception, where }] })).toEqual([
        FOUND,
      ]);
  });
});

test('an exception that has expired is told with the finding, its owner and its reason', async () => {
  const options = { exceptions: [exception], today: '2027-01-01' };
  expect(await findings('open-ports', [ssh('legacy-xray')], options)).toEqual([
    `${FOUND} (its exception expired on 2026-12-31; owner: it@northwind-clinic.example; reason: ${exception.reason})`,
  ]);
});

test('of two exceptions the one that still holds counts', async () => {
  const exceptions = [{ ...exception, expires: '2025-12-31' }, exception];
  expect(await findings('open-ports', [ssh('legacy-xray')], { exceptions })).toEqual([]);
});

describe('an exception that nothing needs', () => {
  const unneeded = async (options: GuardrailOptions, ...resources: Parameters<typeof reported>[0]) =>
    (await reported(resources, options)).filter(({ policy }) => policy === 'exceptions');

  test('is told, and stops nobody', async () => {
    const [told] = await unneeded({ exceptions: [exception] }, ssh('records'));
    expect(told).toMatchObject({
      level: 'advisory',
      message: 'the exception of open-ports at legacy-* is not needed: no resource of the stack is where it stands',
    });
  });

  test('is told where its rule finds nothing', async () => {
    const [told] = await unneeded({ exceptions: [exception] }, resource(SecurityGroup, 'legacy-xray', {}));
    expect(told?.message).toBe('the exception of open-ports at legacy-* is not needed: open-ports finds nothing there');
  });

  test('is not told as long as its rule cannot be decided', async () => {
    const undecided = resource(SecurityGroup, 'legacy-xray', { ingress: unknown });
    expect(await unneeded({ exceptions: [exception] }, undecided)).toEqual([]);
  });

  test('is not told where it is needed, by either kind of policy', async () => {
    const exceptions = [exception, { ...exception, rules: ['logging'], where: 'network' }];
    expect(await unneeded({ exceptions }, ssh('legacy-xray'), resource(Vpc, 'network', {}))).toEqual([]);
  });
});

describe('what is wrong with options', () => {
  const thrownBy = (options: object): unknown => {
    try {
      return guardrails(options);
    } catch (error) {
      return error;
    }
  };

  test('is told all at once, each with its place', () => {
    const exceptions = [
      { ...exception, rules: ['open-port'], expires: '2026-02-30' },
      { rules: [], where: '', reason: ' ' },
    ];
    const names =
      'backup-coverage, deletion-protection, encryption-at-rest, imdsv2, logging, open-ports, public-access, tags, tls-floor, wildcard-permissions';
    const thrown = thrownBy({ exceptions, level: 'fatal', requiredTags: [''], today: 'today' });
    expect(thrown).toBeInstanceOf(InputError);
    expect((thrown as InputError).message.split('\n')).toEqual([
      `exceptions[0].rules[0]: found "open-port"; expected one of ${names}. Did you mean "open-ports"?`,
      'exceptions[0].expires: found "2026-02-30"; expected a day as YYYY-MM-DD',
      'exceptions[1].rules: found nothing; expected names of guardrails',
      'exceptions[1].where[0]: found ""; expected the URN, type or name of resources',
      'exceptions[1].reason: found " "; expected why this is right here',
      'exceptions[1].owner: found nothing; expected who answers for it',
      'exceptions[1].expires: found nothing; expected a day as YYYY-MM-DD',
      `level: found "fatal"; expected 'advisory' or 'mandatory'`,
      'requiredTags[0]: found ""; expected the key of a tag',
      'today: found "today"; expected a day as YYYY-MM-DD',
    ]);
  });

  test('is shown as it is, without the stack trace that Pulumi prints of what a pack throws', () => {
    expect(inspect(thrownBy({ requiredTags: [''] }))).toBe('requiredTags[0]: found ""; expected the key of a tag');
  });
});
