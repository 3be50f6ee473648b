import { lift } from '../../../readers/unknown';
import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per GB that comes in, is consumed and is kept. Source: Amazon Kinesis Video Streams pricing. */
export const videoStream = meter({
  reads: {
    'AWS::KinesisVideo::Stream': (r) => ({
      retentionHours: r.number('DataRetentionInHours') ?? 0,
      storage: lift(r.text('StreamStorageConfiguration.DefaultStorageTier') ?? 'HOT', (tier) =>
        tier === 'WARM' ? 'kinesis-video-streams/data-stored-warm-tier' : 'kinesis-video-streams/data-stored',
      ),
    }),
  },
  usage: {
    ingestedGb: { unit: 'GB per month', assume: 100 },
    consumedGb: { unit: 'GB per month', assume: 100 },
    storedGb: { unit: 'GB-month', assume: 100 },
  },
  charges: ({ retentionHours, storage }, use) => [
    perUse('Data ingested', 'kinesis-video-streams/data-ingested', use.ingestedGb),
    perUse('Data consumed', 'kinesis-video-streams/data-consumed', use.consumedGb),
    ...(retentionHours === 0 ? [] : [perUse('Data stored', storage, use.storedGb)]),
  ],
});

/** Billed by the month, per message and per minute that is relayed. Source: Amazon Kinesis Video Streams pricing, "WebRTC". */
export const videoSignalingChannel = meter({
  reads: { 'AWS::KinesisVideo::SignalingChannel': () => ({}) },
  usage: {
    messages: { unit: 'million messages per month', assume: 0.1 },
    relayedMinutes: { unit: 'thousand minutes relayed per month', assume: 1 },
  },
  charges: (_, use) => [
    perMonth('Signaling channel', 'kinesis-video-streams/signaling-channel'),
    perUse('Messages', 'kinesis-video-streams/signaling-messages', use.messages),
    perUse('Minutes relayed', 'kinesis-video-streams/turn-minutes', use.relayedMinutes),
  ],
});
