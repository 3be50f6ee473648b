import { estimate, packagedCatalogue } from '../../../../lib/pricing';
import { from, Program, readProgram } from './program';

const CLAIM = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10Gi' } } };
const NOT_KNOWN = 'what the cluster makes of its manifests and charts is not known';

/** What becomes of an object: its status, and what nobody knows of it. */
function outcomeOf(token: string, inputs: object): readonly unknown[] {
  const program = new Program();
  program.add(`kubernetes:${token}`, 'it', inputs);
  const [it] = estimate(readProgram(program).resources, { catalogue: packagedCatalogue() }).resources;
  return [it?.status, it?.missing?.map(({ because }) => because)];
}

test.each<[string, string, object]>([
  ['a deployment', 'apps/v1:Deployment', { kind: 'Deployment', spec: { replicas: 3 } }],
  ['a service within the cluster', 'core/v1:Service', { kind: 'Service', spec: { type: 'ClusterIP' } }],
  ['a service that says no type', 'core/v1:Service', { kind: 'Service', spec: { ports: [{ port: 80 }] } }],
  ['a namespace', 'core/v1:Namespace', { kind: 'Namespace' }],
])('%s runs on nodes, and costs nothing by itself', (_, token, inputs) => {
  expect(outcomeOf(token, inputs)).toEqual(['free', undefined]);
});

test.each<[string, string, object]>([
  ['a service with a load balancer', 'core/v1:Service', { kind: 'Service', spec: { type: 'LoadBalancer' } }],
  ['a claim of a volume', 'core/v1:PersistentVolumeClaim', { kind: 'PersistentVolumeClaim', spec: CLAIM }],
  [
    'pods with volumes',
    'apps/v1:StatefulSet',
    { kind: 'StatefulSet', spec: { volumeClaimTemplates: [{ spec: CLAIM }] } },
  ],
  ['an ingress', 'networking.k8s.io/v1:Ingress', { kind: 'Ingress', spec: {} }],
  ['a kind of somebody else', 'karpenter.sh/v1:NodePool', { kind: 'NodePool', spec: {} }],
  ['a chart', 'helm.sh/v3:Release', { chart: 'nginx' }],
])('%s may make what is billed, so that the total is a bound', (_, token, inputs) => {
  expect(outcomeOf(token, inputs)).toEqual(['unpriced', [NOT_KNOWN]]);
});

test('a service whose type only the deployment knows may have a load balancer', () => {
  const program = new Program();
  const queue = program.add('aws:sqs/queue:Queue', 'queue');
  program.add('kubernetes:core/v1:Service', 'it', { kind: 'Service', spec: { type: from(queue) } });
  const { resources } = estimate(readProgram(program).resources, { catalogue: packagedCatalogue() });
  expect(resources.find(({ logicalId }) => logicalId === 'it')?.status).toBe('unpriced');
});

test('what a secret holds is not read', () => {
  const program = new Program();
  program.add('kubernetes:core/v1:Secret', 'it', { kind: 'Secret', stringData: { key: 'hunter2' } });
  const [it] = readProgram(program).resources;
  expect(JSON.stringify(it?.definition.properties)).toBe(JSON.stringify({ Manifest: '{"kind":"Secret"}' }));
});

test('it is called as its program calls it, and needs no region', () => {
  const program = new Program();
  program.add('kubernetes:core/v1:Namespace', 'it', { kind: 'Namespace' });
  const [it] = readProgram(program).resources;
  expect(it?.writtenAs).toBe('kubernetes:core/v1:Namespace');
});
