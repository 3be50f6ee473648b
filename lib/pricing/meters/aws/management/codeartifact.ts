import { perUse } from '../../charge';
import { meter } from '../../meter';

/** A domain keeps each package once, and is billed for it by the GB-month. Source: AWS CodeArtifact pricing. */
export const codeartifactDomain = meter({
  reads: { 'AWS::CodeArtifact::Domain': () => ({}) },
  usage: { storedGb: { unit: 'GB-month', assume: 5 } },
  charges: (_, use) => [perUse('Storage', 'codeartifact/storage', use.storedGb)],
});

/** Billed per request. Source: AWS CodeArtifact pricing. */
export const codeartifactRepository = meter({
  reads: { 'AWS::CodeArtifact::Repository': () => ({}) },
  usage: { requests: { unit: 'requests per month', assume: 100_000 } },
  charges: (_, use) => [perUse('Requests', 'codeartifact/requests', use.requests, { perUnit: 1e-4 })],
});
