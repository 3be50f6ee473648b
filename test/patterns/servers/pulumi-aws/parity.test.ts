import { Template } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { Servers as CdkServers } from '../../../../lib/patterns/servers/aws-cdk';
import { Servers } from '../../../../lib/patterns/servers/pulumi-aws';
import type { ServersPlan } from '../../../../lib/patterns/servers/plan';
import { planServers } from '../../../../lib/patterns/servers/plan';
import type { EnvironmentContext } from '../../../../lib/profile/context';
import { testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import { context, planOf, props } from '../arbitrary';
import { certificate, certificateArn, place as cdkPlace, production } from '../fixture';
import { ofRecording } from '../neutral/recording';
import { ofTemplate } from '../neutral/template';
import { place, recordProgram } from './fixture';

const image = 'ami-0a1b2c3d4e5f60718';

test('an image of its own is nothing that either engine looks up', () => {
  expect(image).toMatch(/^ami-/);
});

function byCdk(plan: ServersPlan, where: EnvironmentContext): { servers: CdkServers; template: Template } {
  const stack = new TestStack(testApp(), 'workload', where);
  const servers = new CdkServers(stack, 'ehr', { plan, network: cdkPlace(stack), certificate, image });
  return { servers, template: Template.fromStack(stack) };
}

describe('both engines make the same of a plan', () => {
  test('whatever is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(props, context, async (asked, where) => {
        const plan = planOf(asked, where);
        const { servers: cdk, template } = byCdk(plan, where);
        let servers: Servers | undefined;
        const recording = await recordProgram(() => {
          servers = new Servers('ehr', {
            ...{ plan, context: where, network: place(), certificateArn, imageId: image },
          });
        });
        expect(ofRecording(recording)).toEqual(ofTemplate(template));
        expect(servers?.alarms.map(({ alarm }) => alarm)).toEqual(cdk.alarms.map(({ alarm }) => alarm));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
