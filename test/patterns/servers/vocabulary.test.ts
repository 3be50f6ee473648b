import fc from 'fast-check';
import { awsServers } from '../../../lib/patterns/servers/aws';
import { planServers, type ServersPlan } from '../../../lib/patterns/servers/plan';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { context, props } from './arbitrary';

const INSTANCE_TYPE = /\b[a-z]+\d[a-z]*\.(nano|micro|small|medium|large|\d*xlarge)\b/;

/** What only a cloud says. */
const CLOUD_WORDS: readonly RegExp[] = [
  /arn:/,
  /\/dev\/|\bxvd/,
  /AWS|Azure/,
  /\bgp[23]\b|\bio[12]\b/,
  /\/aws\//,
  /\b(EC2|EBS|S3|DynamoDB|CloudWatch|SSM|Systems Manager|KMS|WAF|ACM|Auto Scaling|CWAgent)\b/,
  /CPUUtilization|HostCount|HTTPCode|mem_used|GroupInService/,
  /cron\(|\* \*/,
  INSTANCE_TYPE,
];

/** A plan as it is written down. */
function written(plan: ServersPlan): string {
  return JSON.stringify(plan);
}

describe('of every plan it holds that', () => {
  const always = (law: (planned: ServersPlan) => void): void =>
    fc.assert(fc.property(props, context, (asked, where) => law(planServers('ehr', asked, where))));

  test('it says nothing in the words of a cloud', () =>
    always((plan) => {
      const text = written(plan);
      expect(CLOUD_WORDS.filter((word) => word.test(text))).toEqual([]);
    }));

  test('it is plain data: written down and read again, it is the same', () =>
    always((plan) => expect(JSON.parse(written(plan))).toStrictEqual(plan)));

  test('its words are plain data, and the same each time', () =>
    always((plan) => {
      const words = awsServers(plan, { region: 'eu-west-1', zones: 3 }, {});
      expect(JSON.parse(JSON.stringify(words))).toStrictEqual(words);
      expect(awsServers(plan, { region: 'eu-west-1', zones: 3 }, {})).toStrictEqual(words);
    }));

  test('its words depend on nothing else than what is written down', () =>
    always((plan) => {
      const read = JSON.parse(written(plan)) as ServersPlan;
      expect(awsServers(read, {}, {})).toStrictEqual(awsServers(plan, {}, {}));
    }));
});

test('an exact type that was asked for is the only word of a cloud in a plan', () => {
  const plan = planServers('ehr', { os: 'ubuntu-24.04', instanceType: 'r7g.2xlarge' }, clinicContext());
  expect(plan.exactType).toBe('r7g.2xlarge');
  expect(INSTANCE_TYPE.test(written({ ...plan, exactType: '' }))).toBe(false);
});
