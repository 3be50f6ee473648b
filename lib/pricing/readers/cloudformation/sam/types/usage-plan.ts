import { ref, type Generated, type SamResource } from '../generated';

/** A usage plan with its key, of one API or shared by all that want to share one. */
export function usagePlan({ id, properties }: SamResource): readonly Generated[] {
  const plan = properties.part('Auth')?.part('UsagePlan');
  const kind = plan?.text('CreateUsagePlan');
  if (plan === undefined || (kind !== 'PER_API' && kind !== 'SHARED')) return [];
  const base = kind === 'SHARED' ? 'Serverless' : id;
  return [
    {
      logicalId: `${base}UsagePlan`,
      type: 'AWS::ApiGateway::UsagePlan',
      properties: plan.pick('UsagePlanName', 'Description', 'Quota', 'Throttle', 'Tags'),
      calledAs: 'UsagePlan',
    },
    { logicalId: `${base}ApiKey`, type: 'AWS::ApiGateway::ApiKey', calledAs: 'ApiKey' },
    {
      logicalId: `${base}UsagePlanKey`,
      type: 'AWS::ApiGateway::UsagePlanKey',
      properties: { KeyId: ref(`${base}ApiKey`), UsagePlanId: ref(`${base}UsagePlan`) },
      calledAs: 'UsagePlanKey',
    },
  ];
}
