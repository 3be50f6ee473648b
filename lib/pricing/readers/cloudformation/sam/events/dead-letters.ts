import type { JsonObject } from '../../../shape';
import { arnOf, type Generated } from '../generated';

import type { SamEvent } from './event';

/** Where an event goes that could not be delivered. */
export interface DeadLetters {
  /** Property of the target. */
  readonly config: JsonObject;
  /** The queue, where SAM makes one. */
  readonly queue: readonly Generated[];
}

/** A given queue, or a new one with `Type: SQS`. */
export function deadLetters({ id, properties }: SamEvent): DeadLetters {
  const config = properties.part('DeadLetterConfig');
  if (config === undefined) return { config: properties.pick('DeadLetterConfig'), queue: [] };
  if (config.has('Arn')) return { config: { DeadLetterConfig: config.pick('Arn') }, queue: [] };
  const logicalId = config.text('QueueLogicalId') ?? `${id}Queue`;
  return { config: { DeadLetterConfig: { Arn: arnOf(logicalId) } }, queue: [{ logicalId, type: 'AWS::SQS::Queue' }] };
}
