import type { Resource } from '../../../readers/resource';
import { perUse } from '../../charge';
import { meter } from '../../meter';

/** The document that sets up the CloudWatch agent, associated as it is or run by a document of one's own. */
const MANAGE_AGENT = 'AmazonCloudWatch-ManageAgent';

/** The package of the agent, which a document of one's own installs. */
const AGENT_PACKAGE = 'AmazonCloudWatchAgent';

/** Free on EC2 instances; the CloudWatch agent sends metrics, which are billed. Source: Amazon CloudWatch pricing, "Custom metrics". */
export const ssmAssociation = meter({
  reads: { 'AWS::SSM::Association': (r) => ({ managesAgent: managesAgent(r) }) },
  usage: { customMetrics: { unit: 'metrics that the agents send', assume: 10 } },
  charges: ({ managesAgent: sendsMetrics }, use) =>
    sendsMetrics
      ? [
          perUse('Metrics of the CloudWatch agent', 'cloudwatch/custom-metric', use.customMetrics, {
            note: "the agent's configuration decides how many, and whether each server sends its own",
          }),
        ]
      : [],
});

function managesAgent(r: Resource): boolean {
  const content: unknown = r.target('Name')?.value('Content') ?? '';
  const text = JSON.stringify(content);
  return r.text('Name') === MANAGE_AGENT || [MANAGE_AGENT, AGENT_PACKAGE].some((name) => text.includes(name));
}
