import { lift, type Maybe } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Before the name of a model that answers from several regions. Source: Amazon Bedrock User Guide, "Cross-region inference". */
const GEOGRAPHY = /^(us|eu|apac|jp|au|ca|us-gov|global)\./;

/** Billed per token that goes into a model and comes out of it, by model. Source: Amazon Bedrock pricing, "On-demand". */
export const bedrockInference = meter({
  reads: {
    'AWS::Bedrock::Agent': (r) => ({ model: modelIn(given(r.text('FoundationModel'), 'FoundationModel')) }),
    'AWS::Bedrock::ApplicationInferenceProfile': (r) => ({
      model: modelIn(given(r.text('ModelSource.CopyFrom'), 'ModelSource.CopyFrom')),
    }),
  },
  usage: {
    inputTokens: { unit: 'tokens per month that go into the model', assume: 10_000_000 },
    outputTokens: { unit: 'tokens per month that come out of the model', assume: 2_000_000 },
  },
  charges: ({ model }, use) => [
    perUse(
      'Input tokens',
      lift(model, (name) => `bedrock/${name}-input-tokens`),
      use.inputTokens,
      { perUnit: 1e-6 },
    ),
    perUse(
      'Output tokens',
      lift(model, (name) => `bedrock/${name}-output-tokens`),
      use.outputTokens,
      { perUnit: 1e-6 },
    ),
  ],
});

/** The model as it stands in the rates' keys, out of its ID, its ARN or that of a profile: `anthropic.claude-v2-1`. */
function modelIn(name: Maybe<string>): Maybe<string> {
  return lift(name, (text) =>
    text
      .slice(text.lastIndexOf('/') + 1)
      .replace(GEOGRAPHY, '')
      .replaceAll(':', '-')
      .toLowerCase(),
  );
}
