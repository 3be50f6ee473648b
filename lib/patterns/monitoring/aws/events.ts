import type { AwsEvent, AwsEventAlarm } from '../../../clouds/aws/signals';

/** How an alarm at an event appears to people. */
export interface ReportedEvent {
  /** What the rule is for. */
  readonly description: string;
  /** What happened and why, then the first thing to do. */
  readonly message: string;
}

/** What an event says of itself, or where an engine puts it. */
export interface EventDetail {
  readonly resource: string;
  readonly cause: string;
}

/** How the events that an alarm of a pattern watches are described, and what each says to the person who gets it. */
export function describeEvent(
  { event, plan }: AwsEventAlarm,
  pattern: string,
  { resource, cause }: EventDetail,
): ReportedEvent {
  const { watches, happened } = TEXTS[event.detailType];
  return {
    description: watches(pattern),
    message: `${resource} ${happened}: ${cause}\n\nRunbook: ${plan.runbook}`,
  };
}

interface EventTexts {
  readonly watches: (pattern: string) => string;
  /** Completes the sentence that begins with the resource. */
  readonly happened: string;
}

const TEXTS: Readonly<Record<AwsEvent['detailType'], EventTexts>> = {
  'EC2 Instance Launch Unsuccessful': {
    watches: (pattern) => `Servers of ${pattern} that fail to start`,
    happened: 'could not start a server',
  },
};
