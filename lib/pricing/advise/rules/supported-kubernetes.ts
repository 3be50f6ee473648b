import { LATEST_KUBERNETES } from '../../meters/aws/containers/kubernetes-support';
import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

/** Clusters in standard support cost the same after it, and so nothing is said of them. */
export const supportedKubernetes: Rule = {
  name: 'supported-kubernetes',
  change: 'upgrade EKS clusters that are past the standard support of their version',
  effort: 'medium',
  risk: 'medium',
  caution: 'one minor version after the other, nodes and add-ons with them; workloads may use interfaces that are gone',
  scope: 'everywhere',
  proposals: (inventory) =>
    inventory.ofType('AWS::EKS::Cluster').flatMap((cluster) => {
      const version = known(cluster.text('Version'));
      if (version === undefined) return [];
      const changes = [set(cluster, { Version: LATEST_KUBERNETES })];
      return [{ says: `Kubernetes ${version} → ${LATEST_KUBERNETES}`, billed: [cluster], changes }];
    }),
};
