import { arnOf, ref, type Generated, type SamResource } from '../generated';
import type { Part } from '../part';

/** What SAM makes where a destination has none, by its type. */
const NEW_DESTINATIONS: Readonly<Record<string, Pick<Generated, 'type' | 'calledAs'> & { readonly suffix: string }>> = {
  SQS: { type: 'AWS::SQS::Queue', suffix: 'Queue', calledAs: 'DestinationQueue' },
  SNS: { type: 'AWS::SNS::Topic', suffix: 'Topic', calledAs: 'DestinationTopic' },
};

/** Where the results of asynchronous invocations go. */
export function asyncInvocation({ id, properties }: SamResource): readonly Generated[] {
  const config = properties.part('EventInvokeConfig');
  if (config === undefined) return [];
  const logicalId = `${id}EventInvokeConfig`;
  const destinations = config.part('DestinationConfig');
  const ends = ['OnSuccess', 'OnFailure'].flatMap((outcome) => {
    const end = destinations?.part(outcome);
    return end === undefined ? [] : [{ outcome, ...destinationOf(end, `${logicalId}${outcome}`) }];
  });
  return [
    ...ends.flatMap(({ made }) => made),
    {
      logicalId,
      type: 'AWS::Lambda::EventInvokeConfig',
      properties: {
        FunctionName: ref(id),
        Qualifier: properties.written('AutoPublishAlias') ?? '$LATEST',
        ...config.pick('MaximumEventAgeInSeconds', 'MaximumRetryAttempts'),
        DestinationConfig: Object.fromEntries(ends.map(({ outcome, to }) => [outcome, { Destination: to }])),
      },
    },
  ];
}

function destinationOf(end: Part, base: string): { readonly to: unknown; readonly made: readonly Generated[] } {
  const kind = NEW_DESTINATIONS[end.text('Type') ?? ''];
  if (!end.mayLack('Destination') || kind === undefined) return { to: end.written('Destination'), made: [] };
  const { suffix, type, calledAs } = kind;
  const made: Generated = { logicalId: `${base}${suffix}`, type, calledAs };
  return { to: suffix === 'Topic' ? ref(made.logicalId) : arnOf(made.logicalId), made: [made] };
}
