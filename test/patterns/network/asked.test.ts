import { createHash } from 'node:crypto';
import { planAskedNetwork } from '../../../lib/patterns/network/asked';
import { NETWORK, planNetwork, type PlannedNetwork } from '../../../lib/patterns/network/plan';
import type { AskedNetwork, ExistingNetworkProps } from '../../../lib/patterns/network/props';
import { NOTHING_BESIDE, type PlansBeside } from '../../../lib/patterns/pattern';
import { clinicContext } from '../../engines/aws-cdk/fixture';

const context = clinicContext();
const production = planNetwork({ cidr: '10.20.0.0/16' }, context);

function existing(props: Partial<ExistingNetworkProps> = {}): AskedNetwork {
  return {
    existing: {
      vpcId: 'vpc-0a1b2c3d',
      cidr: '172.31.0.0/16',
      availabilityZones: ['eu-west-1a'],
      subnets: { private: ['subnet-0a1b2c3d'] },
      ...props,
    },
  };
}

/** The networks of other environments, in the order of the file. */
function after(networks: Readonly<Record<string, PlannedNetwork>>): PlansBeside {
  const plans = Object.fromEntries(Object.entries(networks).map(([name, network]) => [name, { network }]));
  return { ...NOTHING_BESIDE, elsewhere: (pattern) => (pattern === (NETWORK as string) ? (plans as never) : {}) };
}

function plan(asked: AskedNetwork, beside = NOTHING_BESIDE): PlannedNetwork {
  return planAskedNetwork(asked, context, beside);
}

test('a new network is planned as a construct would plan it', () => {
  expect(plan({ cidr: '10.20.0.0/16' })).toEqual(production);
});

test('of an existing network what other patterns need is known', () => {
  const subnets = { data: ['subnet-0a1b2c3d'], public: ['subnet-0a1b2c3e'] };
  expect(plan(existing({ subnets }))).toEqual({
    kind: 'existing',
    is: createHash('sha256').update('vpc-0a1b2c3d').digest('hex').slice(0, 16),
    cidr: '172.31.0.0/16',
    tiers: ['public', 'data'],
    zones: 1,
    alarms: [],
    decisions: [
      { pattern: 'network', what: 'network', choice: 'an existing one, 172.31.0.0/16', because: 'client file' },
    ],
    warnings: [],
  });
});

describe('blocks of one client', () => {
  test.each(['10.20.0.0/16', '10.20.128.0/17', '10.20.255.0/24'])('%s shares addresses with 10.20.0.0/16', (cidr) => {
    expect(() => plan({ cidr }, after({ production }))).toThrow(
      new Error(`cidr: found "${cidr}", which overlaps 10.20.0.0/16 of production; expected a block of its own`),
    );
  });

  test.each(['10.21.0.0/16', '10.19.0.0/16', '192.168.0.0/24', '100.64.0.0/16'])('%s shares none', (cidr) => {
    expect(plan({ cidr }, after({ production })).cidr).toBe(cidr);
  });

  test('existing networks count too', () => {
    expect(() => plan(existing({ cidr: '10.0.0.0/8' }), after({ production }))).toThrow(
      new Error(
        'existing.cidr: found "10.0.0.0/8", which overlaps 10.20.0.0/16 of production; expected a block of its own',
      ),
    );
    expect(() => plan({ cidr: '172.31.0.0/20' }, after({ production, staging: plan(existing()) }))).toThrow(
      new Error('cidr: found "172.31.0.0/20", which overlaps 172.31.0.0/16 of staging; expected a block of its own'),
    );
  });

  test('two environments may stand in one existing network', () => {
    expect(plan(existing(), after({ staging: plan(existing()) }))).toEqual(plan(existing()));
    expect(() => plan(existing({ vpcId: 'vpc-0a1b2c3e' }), after({ staging: plan(existing()) }))).toThrow(
      'existing.cidr: found "172.31.0.0/16", which overlaps 172.31.0.0/16 of staging',
    );
  });

  test('an overlap is told once, with the first network that it is with', () => {
    const staging = planNetwork({ cidr: '10.20.0.0/24' }, context);
    expect(() => plan({ cidr: '10.20.0.0/20' }, after({ production, staging }))).toThrow(
      new Error('cidr: found "10.20.0.0/20", which overlaps 10.20.0.0/16 of production; expected a block of its own'),
    );
  });

  test('overlaps show while other parts of the network are wrong', () => {
    expect(() => plan({ cidr: '10.20.0.0/17', zones: 9 }, after({ production }))).toThrow(
      new Error(
        [
          'zones: found 9; expected a whole number from 1 to 4, or IDs of Availability Zones, e.g. [euw1-az1, euw1-az2]',
          'cidr: found "10.20.0.0/17", which overlaps 10.20.0.0/16 of production; expected a block of its own',
        ].join('\n'),
      ),
    );
  });

  test('a block that is wrong in itself is compared with none', () => {
    expect(() => plan({ cidr: '10.20.0.0/15' }, after({ production }))).toThrow(
      new Error('cidr: found "10.20.0.0/15"; expected a block from /16 to /24'),
    );
  });
});

test('an existing network has a subnet in each zone', () => {
  expect(() => plan(existing({ availabilityZones: ['eu-west-1a', 'eu-west-1b'] }))).toThrow(
    new Error('existing.subnets.private: found 1 subnet; expected 2, one for each availability zone'),
  );
});

test('everything that is wrong with an existing network is said at once', () => {
  const wrong = {
    vpcId: 'vpc-1',
    cidr: '172.31.0.0',
    availabilityZones: ['eu-west-1'],
    subnets: { data: ['subnet-x'] },
  };
  expect(() => plan(existing(wrong))).toThrow(
    new Error(
      [
        'existing.vpcId: found "vpc-1"; expected a VPC ID, e.g. vpc-0a1b2c3d4e5f60718',
        'existing.cidr: found "172.31.0.0"; expected an IPv4 block, e.g. 10.20.0.0/16',
        'existing.availabilityZones[0]: found "eu-west-1"; expected an availability zone, e.g. eu-west-1a',
        'existing.subnets.data[0]: found "subnet-x"; expected a subnet ID, e.g. subnet-0a1b2c3d4e5f60718',
      ].join('\n'),
    ),
  );
});
