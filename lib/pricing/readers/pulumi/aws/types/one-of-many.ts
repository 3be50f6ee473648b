import type { JsonObject } from '../../../shape';

import { parsed } from '../rename';
import { withProperties, type Presenter } from './presenter';
import { isKnownObject } from './shapes';

/** Tokens that are one type in CloudFormation, which tells them apart by a property. */
export function always(properties: JsonObject): Presenter {
  return (_, named) => withProperties(named, properties);
}

/** What the SDK has a value for where nothing is given, and CloudFormation has another or none. */
export function unlessGiven(properties: JsonObject): Presenter {
  return (_, named) => ({ ...named, properties: { ...properties, ...named.properties } });
}

/** A directory, which has a type for each kind in CloudFormation; it has none for a connector. */
export const directory: Presenter = (own, named) => {
  const kind = own.inputs['type'] ?? 'SimpleAD';
  if (kind === 'ADConnector') return { type: own.token, properties: own.inputs };
  return kind === 'SimpleAD' ? { ...named, type: 'AWS::DirectoryService::SimpleAD' } : named;
};

/** A resource of any type, by the name that CloudFormation has for it, and as text of JSON. */
export const cloudControl: Presenter = (own, named) => {
  const { typeName, desiredState } = own.inputs;
  const properties = parsed(desiredState);
  return typeof typeName === 'string' && isKnownObject(properties) ? { type: typeName, properties } : named;
};

/** A delivery stream, whose source CloudFormation names beside its configuration. */
export const deliveryStream: Presenter = (own, named) => {
  const { kinesisSourceConfiguration: kinesis, mskSourceConfiguration: msk } = own.inputs;
  const type = kinesis !== undefined ? 'KinesisStreamAsSource' : msk !== undefined ? 'MSKAsSource' : 'DirectPut';
  return withProperties(named, { DeliveryStreamType: type });
};

/** What scales something, with its schedules. */
export const scalableTarget: Presenter = (own, named) =>
  withProperties(named, {
    ScheduledActions: own
      .sides('aws:appautoscaling/scheduledAction:ScheduledAction', 'resourceId')
      .map(({ inputs: { schedule, timezone, scalableTargetAction: action, name } }) => ({
        Schedule: schedule,
        Timezone: timezone,
        ScheduledActionName: name,
        ScalableTargetAction: isKnownObject(action)
          ? { MinCapacity: action['minCapacity'], MaxCapacity: action['maxCapacity'] }
          : action,
      })),
  });

/** A policy refers to what it scales by the target, which CloudFormation has an ID for. */
export const scalingPolicy: Presenter = (own, named) =>
  withProperties(named, { ScalingTargetId: own.inputs['resourceId'] });
