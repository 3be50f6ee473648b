import { lift, lift2 } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { perStart, scheduledStarts } from '../facts/scheduled-starts';
import { machineKey } from './codebuild-machine';

/** What a build that a schedule starts is assumed to take. */
const MINUTES = 10;

/** Billed by the minute of builds, by kind and size of container. Source: AWS CodeBuild pricing. */
export const codebuildProject = meter({
  reads: {
    'AWS::CodeBuild::Project': (r) => ({
      machine: lift2(
        given(r.text('Environment.Type'), 'Environment.Type'),
        given(r.text('Environment.ComputeType'), 'Environment.ComputeType'),
        machineKey,
      ),
      starts: scheduledStarts(r),
      // Builds of a reserved fleet are billed with the fleet.
      isReserved: r.value('Environment.Fleet') !== undefined,
    }),
  },
  usage: { minutes: { unit: 'minutes of builds per month', assume: 500 } },
  charges: ({ machine, isReserved, starts }, use) =>
    isReserved
      ? []
      : [
          perUse(
            'Build minutes',
            lift(machine, (key) => `codebuild/${key}`),
            perStart(use.minutes, starts, MINUTES),
          ),
        ],
});
