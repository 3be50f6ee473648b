import { isObject } from '../../../readers/shape';
import type { Resource } from '../../../readers/resource';
import { Unknown } from '../../../readers/unknown';
import { meter } from '../../meter';

import { literalText } from '../../facts/literal-text';
import { whatItMakes } from '../../facts/making';

/** Kinds that run on the nodes of the cluster or say how, and those that they refer to. Others may make volumes, load balancers or nodes. */
const WITHIN_THE_CLUSTER: ReadonlySet<string> = new Set(
  `ClusterRole ClusterRoleBinding ConfigMap CronJob CustomResourceDefinition DaemonSet Deployment Group HorizontalPodAutoscaler Job
   LimitRange Namespace NetworkPolicy Pod PodDisruptionBudget PriorityClass ReplicaSet ResourceQuota Role RoleBinding Secret Service
   ServiceAccount StorageClass User`.split(/\s+/),
);

/** What makes objects of the vendor's from kinds that do not by themselves. */
const MAKES_MORE = /"type":\s*"LoadBalancer"|"volumeClaimTemplates?"/;

const IN_THE_CLUSTER = new Unknown('what the cluster makes of its manifests and charts is not known');

/** Objects in a cluster run on its nodes, which are billed by themselves; volumes and load balancers are made for some. */
export const kubernetesManifest = meter({
  reads: {
    'Custom::AWSCDK-EKS-KubernetesResource': (r) => ({ staysWithin: staysWithin(r) }),
    'Custom::AWSCDK-EKS-HelmChart': () => ({ staysWithin: false }),
  },
  charges: ({ staysWithin: isFree }) => (isFree ? [] : [whatItMakes(IN_THE_CLUSTER)]),
});

function staysWithin({ definition: { properties } }: Resource): boolean {
  const manifest = literalText(isObject(properties) ? properties['Manifest'] : undefined);
  const kinds = [...manifest.matchAll(/"kind":\s*"(\w+)"/g)].map(([, kind = '']) => kind);
  return kinds.length > 0 && kinds.every((kind) => WITHIN_THE_CLUSTER.has(kind)) && !MAKES_MORE.test(manifest);
}
