import { lift, lift2 } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perMonth } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { machineKey } from './codebuild-machine';

/** Billed by the minute that its machines are reserved, building or not. Source: AWS CodeBuild pricing, "Reserved capacity". */
export const codebuildFleet = meter({
  reads: {
    'AWS::CodeBuild::Fleet': (r) => ({
      machine: lift2(
        given(r.text('EnvironmentType'), 'EnvironmentType'),
        given(r.text('ComputeType'), 'ComputeType'),
        machineKey,
      ),
      machines: given(r.number('BaseCapacity'), 'BaseCapacity'),
    }),
  },
  charges: ({ machine, machines }) => [
    perMonth(
      'Reserved machines',
      lift(machine, (key) => `codebuild/reserved-${key}`),
      lift(machines, (count) => count * HOURS_PER_MONTH * 60),
    ),
  ],
});
