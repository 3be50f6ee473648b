import { awsZones, type AwsZones } from '../../../../lib/patterns/network/aws/zones';
import { passedNetwork } from '../../../../lib/patterns/network/asked';
import { planNetwork } from '../../../../lib/patterns/network/plan';
import type { NetworkProps } from '../../../../lib/patterns/network/props';
import { DEFAULT_CONTEXT } from '../../../../lib/profile/context';

const cidr = '10.20.0.0/16';

function zonesOf(props: Partial<NetworkProps>, region?: string): AwsZones {
  const asked = { cidr, ...props };
  const place = region === undefined ? {} : { region };
  return awsZones(planNetwork(asked, DEFAULT_CONTEXT), place, passedNetwork(asked));
}

test('are the first ones of the region by name, those included that are draining', () => {
  expect(zonesOf({ zones: 1, draining: { zones: 1 } }, 'eu-west-1')).toEqual({
    zoneNames: ['eu-west-1a', 'eu-west-1b'],
  });
});

test('go by ID in a region where letters differ by account', () => {
  expect(zonesOf({ zones: 2 }, 'us-west-1')).toEqual({ zoneIds: ['usw1-az1', 'usw1-az3'] });
  expect(zonesOf({ zones: 1 }, 'us-west-1')).toEqual({ zoneIds: ['usw1-az1'] });
});

test('are those that are asked for, by ID or by name', () => {
  expect(zonesOf({ zones: ['use1-az4', 'use1-az6'] }, 'us-east-1')).toEqual({ zoneIds: ['use1-az4', 'use1-az6'] });
  expect(zonesOf({ zones: ['us-west-1a', 'us-west-1c'] }, 'us-west-1')).toEqual({
    zoneNames: ['us-west-1a', 'us-west-1c'],
  });
  expect(zonesOf({ zones: ['use1-az4'] })).toEqual({ zoneIds: ['use1-az4'] });
});

test('are not known before the region is', () => {
  expect(zonesOf({})).toEqual({});
  expect(zonesOf({}, 'mars-north-1')).toEqual({});
});

test('are not looked at where they are known only at deployment', () => {
  const zones = ['${Token[TOKEN.1]}', 'use1-az6'];
  expect(zonesOf({ zones }, 'us-east-1')).toEqual({ zoneIds: zones });
});

test.each<readonly [Partial<NetworkProps>, string]>([
  [
    { zones: ['use1-az4', 'use2-az1'] },
    'zones[1]: found "use2-az1"; expected an Availability Zone of us-east-1, whose IDs begin with use1-az',
  ],
  [
    { zones: ['use1-az4'], draining: { zones: ['usw1-az1'] } },
    'draining.zones[0]: found "usw1-az1"; expected an Availability Zone of us-east-1, whose IDs begin with use1-az',
  ],
  [{ zones: ['us-west-1a'] }, 'zones[0]: found "us-west-1a"; expected an Availability Zone of us-east-1'],
  [{ zones: ['us-east-1a', 'use1-az4'] }, 'zones[0]: found "us-east-1a"; expected an ID, as other zones have'],
])('%j is refused in us-east-1', (props, message) => {
  expect(() => zonesOf(props, 'us-east-1')).toThrow(new Error(message));
});
