import type { Resource } from '../../../readers/resource';
import { lift } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { logCharges, PUBLISHED_GB, writtenLogs } from '../facts/published-logs';

/** Billed per GB that is copied, by mode. Source: AWS DataSync pricing; the mode by default: AWS DataSync API reference, "CreateTask". */
export const datasyncTask = meter({
  reads: {
    'AWS::DataSync::Task': (r) => ({
      mode: lift(r.text('TaskMode') ?? 'BASIC', (name) => name.toLowerCase()),
      logs: writtenLogs(
        lift(r.text('Options.LogLevel') ?? 'BASIC', (level) => level !== 'OFF' && logsSomewhere(r)),
        r.target('CloudWatchLogGroupArn'),
      ),
    }),
  },
  usage: {
    copiedGb: { unit: 'GB per month', assume: 100 },
    publishedGb: PUBLISHED_GB,
    executions: { unit: 'executions per month, in enhanced mode', assume: 30 },
  },
  charges: ({ mode, logs }, use) => [
    perUse(
      'Data copied',
      lift(mode, (name) => `datasync/data-transferred-${name}-mode`),
      use.copiedGb,
    ),
    ...(mode === 'enhanced' ? [perUse('Executions', 'datasync/task-execution-enhanced-mode', use.executions)] : []),
    ...logCharges(logs, use.publishedGb),
  ],
});

function logsSomewhere(task: Resource): boolean {
  return task.value('CloudWatchLogGroupArn') !== undefined;
}
