import type { Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Assumed length of a run. */
const SECONDS = 0.2;
const RUN_NOTE = `each run takes ${SECONDS * 1000} ms`;

/** Ephemeral storage that costs nothing. Source: AWS Lambda pricing, "Lambda Ephemeral Storage Pricing". */
const INCLUDED_STORAGE_MB = 512;

/** Billed per request and, for memory and more ephemeral storage, per GB-second that it runs, by architecture. Source: AWS Lambda pricing. */
export const lambdaFunction = meter({
  reads: { 'AWS::Lambda::Function': (r) => ({ ...functionFacts(r), extraStorageGb: extraStorageGb(r) }) },
  usage: { requests: { unit: 'requests per month', assume: 100_000 } },
  charges: ({ architecture, memoryGb, extraStorageGb: extra }, use) => [
    perUse(
      'Requests',
      lift(architecture, (known) => `lambda/requests-${known}`),
      use.requests,
      { perUnit: 1e-6 },
    ),
    perUse(
      'Duration',
      lift(architecture, (known) => `lambda/duration-${known}`),
      use.requests,
      { perUnit: lift(memoryGb, (gb) => gb * SECONDS), note: RUN_NOTE },
    ),
    ...(extra === 0
      ? []
      : [
          perUse(
            'Ephemeral storage',
            lift(architecture, (known) => `lambda/ephemeral-storage-over-512-mb-${known}`),
            use.requests,
            { perUnit: lift(extra, (gb) => gb * SECONDS), note: RUN_NOTE },
          ),
        ]),
  ],
});

function extraStorageGb(r: Resource): Maybe<number> {
  return lift(r.number('EphemeralStorage.Size') ?? INCLUDED_STORAGE_MB, (mb) => (mb - INCLUDED_STORAGE_MB) / 1024);
}

/** What a function is billed by; also asked for by what keeps its instances warm. */
export function functionFacts(r: Resource): { architecture: Maybe<string>; memoryGb: Maybe<number> } {
  return {
    architecture: lift(r.text('Architectures.0') ?? 'x86_64', (name) => (name === 'arm64' ? 'arm64' : 'x86')),
    memoryGb: lift2(r.number('MemorySize') ?? 128, 1024, (mib, gib) => mib / gib),
  };
}
