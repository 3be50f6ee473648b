import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Deployments to EC2, Lambda and ECS are free; on-premises instances are billed for each update. Source: AWS CodeDeploy pricing. */
export const codedeployGroup = meter({
  reads: {
    'AWS::CodeDeploy::DeploymentGroup': (r) => ({
      isOnPremises: r.value('OnPremisesInstanceTagFilters') !== undefined || r.value('OnPremisesTagSet') !== undefined,
    }),
  },
  usage: {
    // Assumed: five instances, twice a month.
    onPremisesUpdates: { unit: 'updates of on-premises instances per month, each instance counted', assume: 10 },
  },
  charges: ({ isOnPremises }, use) =>
    isOnPremises
      ? [perUse('Updates of on-premises instances', 'codedeploy/on-premises-instance-updates', use.onPremisesUpdates)]
      : [],
});
