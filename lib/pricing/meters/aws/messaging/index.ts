import { apiDestination } from './api-destination';
import { eventArchive } from './event-archive';
import { eventBus } from './event-bus';
import { eventDiscoverer } from './event-discoverer';
import { eventRule } from './event-rule';
import { pipe } from './pipe';
import { schedulerSchedule } from './scheduler-schedule';
import { snsSubscription } from './sns-subscription';
import { snsTopic } from './sns-topic';
import { sqsQueue } from './sqs-queue';

/** A new meter of this family is added by a file and a line here. */
export const MESSAGING_METERS = [
  apiDestination,
  eventArchive,
  eventBus,
  eventDiscoverer,
  eventRule,
  pipe,
  schedulerSchedule,
  snsSubscription,
  snsTopic,
  sqsQueue,
];
