import fc from 'fast-check';
import { awsServers } from '../../../lib/patterns/servers/aws';
import type { ServersPlan } from '../../../lib/patterns/servers/plan';
import { cloudWords, expectNeutral, expectPlain } from '../neutral';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { context, planOf, props } from './arbitrary';

/** A plan as it is written down. */
function written(plan: ServersPlan): string {
  return JSON.stringify(plan);
}

describe('of every plan it holds that', () => {
  const always = (law: (planned: ServersPlan) => void): void =>
    fc.assert(fc.property(props, context, (asked, where) => law(planOf(asked, where))));

  test('it is plain data, in no words of a cloud', () => always(expectNeutral));

  test('its words are plain data, and the same each time', () =>
    always((plan) => {
      const words = awsServers(plan, { region: 'eu-west-1', zones: 3 }, {});
      expectPlain(words);
      expect(awsServers(plan, { region: 'eu-west-1', zones: 3 }, {})).toStrictEqual(words);
    }));

  test('its words depend on nothing else than what is written down', () =>
    always((plan) => {
      const read = JSON.parse(written(plan)) as ServersPlan;
      expect(awsServers(read, {}, {})).toStrictEqual(awsServers(plan, {}, {}));
    }));
});

test('an exact type that was asked for is the only word of a cloud in a plan', () => {
  const plan = planOf({ os: 'ubuntu-24.04', instanceType: 'r7g.2xlarge' }, clinicContext());
  expect(cloudWords(written(plan))).toEqual(['r7g.2xlarge']);
  expect(cloudWords(written({ ...plan, exactType: '' }))).toEqual([]);
});
