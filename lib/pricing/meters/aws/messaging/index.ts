import { eventBus } from './event-bus';
import { schedulerSchedule } from './scheduler-schedule';
import { snsSubscription } from './sns-subscription';
import { snsTopic } from './sns-topic';
import { sqsQueue } from './sqs-queue';

/** A new meter of this family is added by a file and a line here. */
export const MESSAGING_METERS = [eventBus, schedulerSchedule, snsSubscription, snsTopic, sqsQueue];
