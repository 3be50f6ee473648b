import { isUnknown } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Looking for external access is free; unused and internal access are billed by what is watched. Source: IAM Access Analyzer pricing. */
export const accessAnalyzer = meter({
  reads: { 'AWS::AccessAnalyzer::Analyzer': (r) => ({ type: given(r.text('Type'), 'Type') }) },
  usage: {
    principals: { unit: 'roles and users', assume: 50 },
    resources: { unit: 'resources', assume: 10 },
  },
  charges: ({ type }, use) => {
    if (isUnknown(type)) return [perUse('Analysis', type, use.principals)];
    if (type.endsWith('UNUSED_ACCESS'))
      return [perUse('Roles and users', 'iam-access-analyzer/unused-access-role-or-user', use.principals)];
    return type.endsWith('INTERNAL_ACCESS')
      ? [perUse('Resources', 'iam-access-analyzer/internal-access-monitored-resource', use.resources)]
      : [];
  },
});
