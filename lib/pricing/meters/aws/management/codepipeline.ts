import { isUnknown, lift } from '../../../readers/unknown';
import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

/**
 * Pipelines are billed by the month, those of type V2 by the minute of their actions. Source: AWS CodePipeline pricing; that V1 is what
 * is had unasked: AWS CDK API reference, "Pipeline".
 */
export const codepipeline = meter({
  reads: {
    'AWS::CodePipeline::Pipeline': (r) => ({ isV2: lift(r.text('PipelineType') ?? 'V1', (type) => type === 'V2') }),
  },
  usage: { actionMinutes: { unit: 'minutes of actions per month', assume: 300 } },
  charges: ({ isV2 }, use) => {
    if (isUnknown(isV2)) return [perMonth('Pipeline', isV2, isV2)];
    return isV2
      ? [perUse('Action minutes', 'codepipeline/action-execution-v2', use.actionMinutes)]
      : [perMonth('Active pipeline', 'codepipeline/active-pipeline-v1')];
  },
});
