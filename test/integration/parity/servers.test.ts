import { Template } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { Servers as CdkServers } from '../../../lib/patterns/servers/aws-cdk';
import type { ServersPlan } from '../../../lib/patterns/servers/plan';
import type { ServersProps } from '../../../lib/patterns/servers/props';
import { Servers } from '../../../lib/patterns/servers/pulumi-aws';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { testApp, TestStack } from '../../engines/aws-cdk/fixture';
import { knownContext, recorded, type Recorded } from '../../engines/pulumi-aws/fixture';
import { strictProblems } from '../../pulumi/strict';
import { context as contexts, planOf, props } from '../../patterns/servers/arbitrary';
import { ofRecording } from '../../patterns/servers/description-of-recording';
import { ofTemplate } from '../../patterns/servers/description-of-template';
import {
  certificate,
  certificateArn,
  place as cdkPlace,
  production,
  publicly,
  staging,
} from '../../patterns/servers/fixture';
import { place } from '../../patterns/servers/pulumi-aws/fixture';

const IMAGE = 'ami-0a1b2c3d4e5f60718';

function byCdk(plan: ServersPlan, where: EnvironmentContext): { servers: CdkServers; template: Template } {
  const stack = new TestStack(testApp(), 'workload', where);
  const servers = new CdkServers(stack, 'ehr', { plan, network: cdkPlace(stack), certificate, image: IMAGE });
  return { servers, template: Template.fromStack(stack) };
}

async function byPulumi(plan: ServersPlan, context: EnvironmentContext): Promise<{ servers: Servers; made: Recorded }> {
  const servers: Servers[] = [];
  const made = await recorded(() =>
    servers.push(new Servers('ehr', { plan, context, network: place(), certificateArn, imageId: IMAGE })),
  );
  return { servers: servers[0] as Servers, made };
}

/** Both engines make the same of a plan, and the SDK declares every input of Pulumi. */
async function expectTheSame(asked: ServersProps, where: EnvironmentContext): Promise<void> {
  const context = knownContext(where);
  const plan = planOf(asked, context);
  const cdk = byCdk(plan, context);
  const pulumi = await byPulumi(plan, context);
  expect(ofRecording(pulumi.made)).toEqual(ofTemplate(cdk.template));
  expect(pulumi.servers.alarms.map(({ alarm }) => alarm)).toEqual(cdk.servers.alarms.map(({ alarm }) => alarm));
  expect(strictProblems(pulumi.made.resources)).toEqual([]);
}

describe('both AWS engines make the same of a plan', () => {
  test('whatever is asked for', async () => {
    await fc.assert(fc.asyncProperty(props, contexts, expectTheSame), { numRuns: 8, endOnFailure: true });
  }, 90_000);

  test.each<[string, ServersProps, EnvironmentContext]>([
    [
      'servers that keep data behind a public load balancer with a web firewall',
      {
        os: 'windows-2022',
        count: 3,
        dataVolumes: { records: { gib: 200, iops: 4000, throughputMibps: 250 } },
        fixedAddress: true,
        loadBalancer: publicly,
      },
      production,
    ],
    [
      'a public fleet with a spot share that is stopped at night, scales by requests and has seasons',
      {
        os: 'ubuntu-24.04',
        capacity: { min: 1, max: 6 },
        spot: { percent: 50 },
        runningHours: 'support-hours',
        loadBalancer: publicly,
        scaling: {
          cpuPercent: 50,
          requestsPerMinute: 1000,
          scheduled: [{ name: 'noon', days: ['mon', 'fri'], at: '12:00', min: 3, max: 6 }],
        },
      },
      staging,
    ],
    [
      'servers that scale by memory, by the backlog of a queue and by a metric of their own',
      {
        os: 'ubuntu-24.04',
        scaling: {
          cpuPercent: false,
          memoryPercent: 70,
          queue: { name: 'orders', messagesPerServer: 100 },
          metrics: {
            sessions: {
              namespace: 'Clinic/Portal',
              metric: 'Sessions',
              dimensions: { Site: 'main' },
              ofFleet: true,
              target: 250,
            },
          },
          warmUpMinutes: 12,
        },
      },
      production,
    ],
    [
      'servers with forecasts, periods, and seasons of a year and of every year',
      {
        os: 'ubuntu-24.04',
        runningHours: { periods: [{ from: '06:00', to: '22:00' }] },
        scaling: {
          predictive: 'forecast-and-scale',
          scheduled: [{ name: 'morning', from: '07:00', to: '10:00', min: 3, max: 6 }],
          seasons: {
            'black-friday': { from: '2027-11-20', to: '2027-12-02', min: 6, max: 20 },
            tax: { from: '04-01', to: '04-15', min: 4 },
          },
        },
      },
      production,
    ],
    ['servers that are replaced by age', { os: 'amazon-linux-2023', patching: { maxLifetimeDays: 30 } }, production],
  ])(
    '%s',
    async (_what, asked, where) => {
      await expectTheSame(asked, where);
    },
    30_000,
  );
});
