import path from 'node:path';
import { loadClient } from '../../lib/client/load';
import { RESOURCES_OF_A_STACK } from '../../lib/clouds/aws/stacks';
import { complaints, HEAD, parse } from './files';

/** An environment of edge nodes alone: they need no network. */
const PRODUCTION = `  production:
    kind: production
    engine: aws-cdk
    account: '111111111111'
    region: eu-west-1
    edgeNodes:
      tills:
        nodes: 2
        os: windows-2022
`;

function ofGroup(...lines: readonly string[]): readonly string[] {
  return complaints(HEAD + PRODUCTION + lines.map((line) => `        ${line}\n`).join(''));
}

test('several groups by name, on either engine, without a network', () => {
  const file = `${HEAD}${PRODUCTION}      clocks: { nodes: [hall, yard], os: ubuntu-24.04 }\n`;
  for (const text of [file, file.replace('aws-cdk', 'pulumi-aws')]) {
    const [plan] = parse(text).plans;
    expect(Object.keys(plan?.patterns.edgeNodes ?? {})).toEqual(['tills', 'clocks']);
    expect(plan?.patterns.edgeNodes.clocks?.plan.nodes).toEqual(['hall', 'yard']);
  }
});

test('what is wrong is told where it is', () => {
  expect(ofGroup('enrolment: { validDays: 90 }')).toEqual([
    'client.yaml:21:33  environments.production.edgeNodes.tills.enrolment.validDays: found 90; expected a whole number from 1 to 30',
  ]);
  expect(ofGroup('logFiles: [/var/log/till.log]')).toEqual([
    'client.yaml:21:20  environments.production.edgeNodes.tills.logFiles[0]: found "/var/log/till.log"; expected a path with its drive, as its nodes run Windows',
  ]);
  expect(ofGroup('message: { perDay: 1 }')).toEqual([
    'client.yaml:21:9  environments.production.edgeNodes.tills.message: found the key "message"; expected nodes, os, enrolment, heartbeatMinutes, alarmPerNode, logFiles, messages, greengrass, patching, waves or was. Did you mean "messages"?',
  ]);
});

test('a group is renamed and keeps what it is known by', () => {
  const text = HEAD + PRODUCTION.replace('tills:', 'checkouts:\n        was: tills');
  expect(parse(text).plans[0]?.patterns.edgeNodes).toHaveProperty('tills.plan.fullName', 'northwind-production-tills');
});

test('more nodes than a stack has room for are told before anything is synthesised', () => {
  const many = PRODUCTION.replace('nodes: 2', 'nodes: 600');
  expect(complaints(HEAD + many)).toEqual([expect.stringContaining('resources in the monitoring stack')]);
  expect(complaints(`${HEAD}${many}        alarmPerNode: false\n`)).toEqual([]);
});

test('the city takes less than half of what a stack can have', () => {
  const { plans } = loadClient(path.join(__dirname, '../../examples/city/client.yaml'));
  const counts = plans.flatMap(({ resources }) => Object.values(resources));
  expect(Math.max(...counts)).toBeLessThan(RESOURCES_OF_A_STACK / 2);
});
