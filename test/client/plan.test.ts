import { loadClient, parseClient } from '../../lib/client/load';
import { planClient } from '../../lib/client/plan';
import { ORDERED } from '../../lib/patterns';
import { HEAD, parse, PRODUCTION } from './files';
import { CLINIC } from '../stacks/clinic';

test('all environments are planned when the file is read, and never again', () => {
  const client = loadClient(CLINIC);
  expect(client.plans.map(({ environment }) => environment.name)).toEqual(['production', 'staging']);
  expect(planClient(client)).toEqual(client.plans);
});

test('plans are plain data', () => {
  const { plans } = loadClient(CLINIC);
  expect(structuredClone(plans)).toEqual(plans);
  expect(JSON.parse(JSON.stringify(plans))).toEqual(plans);
});

test('patterns come after those that they stand on, and what looks at all comes last', () => {
  expect(ORDERED.map(({ key }) => key)).toEqual(['network', 'servers', 'monitoring']);
});

test('what names a resource is carried beside the plan', () => {
  const [production] = loadClient(CLINIC).plans;
  const { plan, passed } = production?.patterns.servers.ehr ?? {};
  expect(passed).toEqual({
    certificate: 'arn:aws:acm:eu-west-1:111111111111:certificate/6c1f2d3e-0000-4000-8000-000000000001',
  });
  expect(JSON.stringify(plan)).not.toContain('arn:');
});

describe('needs', () => {
  const said = (kind: string): readonly (readonly string[])[] =>
    parse(`${HEAD}${PRODUCTION.replace('kind: production', `kind: ${kind}`)}`).plans.map(({ warnings, decisions }) => [
      ...warnings.filter(({ pattern }) => pattern === 'environment').map(({ says }) => says),
      ...decisions.filter(({ what }) => what === 'backup').map(({ choice }) => choice),
    ]);

  test('a need that no pattern meets is a decision and a warning', () => {
    expect(said('production')).toEqual([
      [
        'Nothing backs up the data of this environment; gold production under hipaa, gdpr asks for daily and monthly backups with a copy in another region.',
        'not backed up; the profile asks for daily and monthly backups with a copy in another region',
      ],
    ]);
  });

  test('what the profile does not want is not missed', () => {
    expect(said('sandbox')).toEqual([[]]);
  });
});

test('what the plan and the cloud refuse of one fleet is said in one run', () => {
  const text = `${HEAD}${PRODUCTION.replace('        size: large\n', '')}        capacity: { min: 5, max: 4 }\n        instanceType: m7g.large\n`;
  expect(() => parseClient(text, 'client.yaml')).toThrow(
    /capacity\.min: found 5; expected at most max, which is 4\n.*instanceType: found arm64 with windows-2022; expected x86-64, which windows-2022 runs on/,
  );
});
