import { role } from '../generated';

import { deadLetters } from './dead-letters';
import type { EventExpander } from './event';

/** A schedule of EventBridge Scheduler. */
export const scheduleV2: EventExpander = (event) => {
  const { id, properties, target } = event;
  const { config, queue } = deadLetters(event);
  const named = properties.isSet('OmitName') ? {} : { Name: properties.written('Name') ?? id };
  const to = {
    Arn: target.arn,
    RoleArn: properties.written('RoleArn') ?? { 'Fn::GetAtt': [`${id}Role`, 'Arn'] },
    ...properties.pick('Input', 'RetryPolicy'),
    ...config,
  };
  return [
    {
      logicalId: id,
      type: 'AWS::Scheduler::Schedule',
      properties: {
        FlexibleTimeWindow: { Mode: 'OFF' },
        ...properties.pick('ScheduleExpression', 'ScheduleExpressionTimezone', 'StartDate', 'EndDate', 'State'),
        ...properties.pick('Description', 'FlexibleTimeWindow', 'GroupName', 'KmsKeyArn'),
        ...named,
        Target: to,
      },
    },
    ...queue,
    ...(properties.has('RoleArn') ? [] : [role(`${id}Role`)]),
  ];
};
