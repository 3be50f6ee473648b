import { Reference } from '../../../reference';
import { isObject } from '../../../shape';
import { isUnknown } from '../../../unknown';
import type { Presented, Written } from '../../written';

import { renamed } from '../rename';
import { concatenated, each, withProperties, type Presenter } from './presenter';

const ATTACHMENT = 'aws:autoscaling/attachment:Attachment';

/**
 * A group with what is attached to it. An instance refresh is what an update policy is in CloudFormation; without one, running servers
 * stay as they are when their launch template changes.
 * Source: Pulumi Registry, "aws.autoscaling.Group", `instanceRefresh`.
 */
export const autoScalingGroup: Presenter = (own, named) => {
  const attachments = own.sides(ATTACHMENT, 'autoscalingGroupName');
  const { TargetGroupARNs, LoadBalancerNames } = named.properties;
  const { instanceRefresh, warmPool } = own.inputs;
  return {
    ...withProperties(named, {
      TargetGroupARNs: concatenated(TargetGroupARNs, each(attachments, 'lbTargetGroupArn')),
      LoadBalancerNames: concatenated(LoadBalancerNames, each(attachments, 'elb')),
    }),
    ...(instanceRefresh !== undefined && { updatePolicy: { AutoScalingRollingUpdate: {} } }),
    ...(warmPool !== undefined && { more: [warmPoolOf(own, warmPool)] }),
  };
};

/** In CloudFormation, a resource that refers to its group. */
function warmPoolOf({ urn, name }: Written, pool: unknown): Presented {
  return {
    type: 'AWS::AutoScaling::WarmPool',
    properties: {
      ...(isObject(pool) && !isUnknown(pool) ? renamed(pool) : {}),
      AutoScalingGroupName: new Reference(urn, `the name of ${name} is known after its deployment`),
    },
  };
}
