import fc from 'fast-check';
import { planExistingNetwork } from '../../../lib/patterns/network/existing';
import { planNetwork } from '../../../lib/patterns/network/plan';
import { expectNeutral } from '../neutral';
import { contexts, networkProps } from './arbitraries';

test('a plan says nothing in the words of a cloud, whatever is asked for', () => {
  fc.assert(fc.property(networkProps, contexts, (props, context) => expectNeutral(planNetwork(props, context))));
});

test('nor does the plan of a network that stands already', () => {
  expectNeutral(
    planExistingNetwork({
      existing: {
        vpcId: 'vpc-0a1b2c3d',
        cidr: '172.31.0.0/16',
        availabilityZones: ['eu-west-1a'],
        subnets: { private: ['subnet-0a1b2c3d'] },
      },
    }),
  );
});
