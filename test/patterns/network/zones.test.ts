import { network } from '../../../lib/patterns/network';
import { planNetwork } from '../../../lib/patterns/network/plan';
import type { NetworkProps } from '../../../lib/patterns/network/props';
import { DEFAULT_CONTEXT } from '../../../lib/profile/context';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { expectNeutral } from '../neutral';
import { NO_FILES } from '../no-files';

const cidr = '10.20.0.0/16';
const context = clinicContext();
const ids = ['euw1-az1', 'euw1-az3'];

test('zones that are named are counted in the plan, and not named there', () => {
  const plan = planNetwork({ cidr, zones: ids, draining: { zones: ['euw1-az2'] } }, context);
  const counted = planNetwork({ cidr, zones: 2, draining: { zones: 1 } }, context);
  expect(plan).toEqual(counted);
  expectNeutral(plan);
});

test('their names are passed on, those in use first', () => {
  expect(network.passed({ cidr, zones: ids, draining: { zones: ['euw1-az2'] } }, NO_FILES)).toEqual({
    zones: ['euw1-az1', 'euw1-az3', 'euw1-az2'],
  });
  expect(network.passed({ cidr, zones: ids, draining: { tiers: ['data'] } }, NO_FILES)).toEqual({ zones: ids });
  expect(network.passed({ cidr, zones: 2, draining: { zones: 1 } }, NO_FILES)).toEqual({});
});

test('a zone that is known only at deployment passes', () => {
  expect(planNetwork({ cidr, zones: ['${Token[TOKEN.1]}', '${Token[TOKEN.2]}'] }, context).zones).toBe(2);
});

const FORM = 'the ID of an Availability Zone, e.g. euw1-az1, or its name, e.g. eu-west-1a';

test.each<readonly [Partial<NetworkProps>, string]>([
  [{ zones: [] }, 'zones: found an empty list; expected a whole number from 1 to 4, or IDs of Availability Zones'],
  [{ zones: ['euw1-az1', 'eu-west-1'] }, `zones[1]: found "eu-west-1"; expected ${FORM}`],
  [{ zones: ['usw2-lax1-az1'] }, `zones[0]: found "usw2-lax1-az1"; expected ${FORM}`],
  [{ zones: ['euw1-az1', 'euw1-az1'] }, 'zones[1]: found "euw1-az1" again; expected each once'],
  [{ zones: ids, draining: { zones: ['euw1-az1'] } }, 'draining.zones[0]: found "euw1-az1" again; expected each once'],
  [{ zones: [...ids, 'euw1-az2', 'euw1-az4'] }, 'zones: found 4 zones; expected at most 3, which eu-west-1 has'],
  [
    { zones: [...ids, 'euw1-az2'], draining: { zones: ['euw1-az4'] } },
    'draining.zones: found 1 beside 3 in use; expected at most 3 zones in all, which eu-west-1 has',
  ],
  [{ zones: ids, draining: { zones: 1 } }, 'draining.zones: found 1; expected a list of zones, as `zones` is one'],
  [
    { zones: 2, draining: { zones: ['euw1-az2'] } },
    'draining.zones: found a list; expected a number, as `zones` names none',
  ],
])('%j is refused', (props, message) => {
  expect(() => planNetwork({ cidr, ...props }, context)).toThrow(message);
});

test('there are at most four, whatever the region', () => {
  const zones = [1, 2, 3, 4, 5].map((number) => `use1-az${number}`);
  expect(() => planNetwork({ cidr, zones }, DEFAULT_CONTEXT)).toThrow(
    new Error('zones: found 5 zones; expected at most 4'),
  );
});
