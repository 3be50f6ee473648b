import { foundIf, foundUnless } from './checks';
import type { Check, Guardrail } from './guardrail';
import { inEach } from './judge';
import { httpRules, httpsListener } from './tls/listeners';
import { defaultParameters, parameterGroup } from './tls/databases';
import { distributionTls } from './tls/distributions';

const TLS_1_2 = /TLS_1_[23]|TLS13_1_[23]/;

const securityPolicy =
  (property: string): Check =>
  ({ properties }) => {
    const policy = properties.text(property);
    return policy !== undefined && TLS_1_2.test(policy)
      ? undefined
      : `it accepts TLS below 1.2: set \`${property}\` to 'TLS_1_2'`;
  };

const replicationGroup: Check = ({ properties }) => {
  if (properties.text('globalReplicationGroupId') !== undefined) return undefined;
  if (properties.flag('transitEncryptionEnabled') !== true)
    return 'clients talk to it in plain text: set `transitEncryptionEnabled` to true';
  return properties.text('transitEncryptionMode') === 'preferred'
    ? "clients may talk to it in plain text: set `transitEncryptionMode` to 'required'"
    : undefined;
};

/** A node of a replication group is encrypted with its group; a cluster of Redis alone cannot be. */
const cacheCluster: Check = ({ properties }) => {
  if (properties.value('replicationGroupId') !== undefined) return undefined;
  return properties.flag('transitEncryptionEnabled') === true
    ? undefined
    : 'clients talk to it in plain text: use a `ReplicationGroup` with `transitEncryptionEnabled`, or Memcached with TLS';
};

const classicListeners: Check = ({ properties }) =>
  inEach(properties.objects('listeners'), (listener) =>
    ['http', 'tcp'].includes(listener.text('lbProtocol')?.toLowerCase() ?? '')
      ? `port ${listener.number('lbPort') ?? ''} is plain text: set \`lbProtocol\` to 'https' or 'ssl'`
      : undefined,
  );

const domainPolicy: Check = ({ properties }) =>
  properties.text('domainEndpointOptions.tlsSecurityPolicy')?.startsWith('Policy-Min-TLS-1-2') === true
    ? undefined
    : "it accepts TLS below 1.2: set `domainEndpointOptions.tlsSecurityPolicy` to 'Policy-Min-TLS-1-2-PFS-2023-10'";

const domain = [
  foundIf(
    'domainEndpointOptions.enforceHttps',
    false,
    'its API answers plain HTTP: leave `domainEndpointOptions.enforceHttps` on',
  ),
  domainPolicy,
  foundUnless(
    'nodeToNodeEncryption.enabled',
    true,
    'its nodes talk in plain text: set `nodeToNodeEncryption.enabled` to true',
  ),
];

const brokers: Check = ({ properties }) => {
  const clients = properties.text('encryptionInfo.encryptionInTransit.clientBroker') ?? 'TLS';
  return clients === 'TLS' && properties.flag('encryptionInfo.encryptionInTransit.inCluster') !== false
    ? undefined
    : "its brokers talk in plain text: set `clientBroker` to 'TLS', and leave `inCluster` on";
};

/** Traffic is encrypted, by TLS 1.2 at least. */
export const tlsFloor: Guardrail = {
  name: 'tls-floor',
  title: 'TLS floor',
  description: 'Listeners, distributions, APIs, databases and caches accept TLS 1.2 or newer and no plain text.',
  severity: 'high',
  resources: {
    'aws:lb/listener:Listener': [httpsListener],
    'aws:elb/loadBalancer:LoadBalancer': [classicListeners],
    'aws:cloudfront/distribution:Distribution': distributionTls,
    'aws:apigateway/domainName:DomainName': [securityPolicy('securityPolicy')],
    'aws:apigatewayv2/domainName:DomainName': [securityPolicy('domainNameConfiguration.securityPolicy')],
    'aws:rds/parameterGroup:ParameterGroup': [parameterGroup],
    'aws:rds/clusterParameterGroup:ClusterParameterGroup': [parameterGroup],
    'aws:docdb/clusterParameterGroup:ClusterParameterGroup': [parameterGroup],
    'aws:rds/instance:Instance': [defaultParameters('parameterGroupName', 'replicateSourceDb')],
    'aws:rds/cluster:Cluster': [defaultParameters('dbClusterParameterGroupName', 'replicationSourceIdentifier')],
    'aws:elasticache/replicationGroup:ReplicationGroup': [replicationGroup],
    'aws:elasticache/cluster:Cluster': [cacheCluster],
    'aws:memorydb/cluster:Cluster': [
      foundIf('tlsEnabled', false, 'clients talk to it in plain text: leave `tlsEnabled` on'),
    ],
    'aws:opensearch/domain:Domain': domain,
    'aws:msk/cluster:Cluster': [brokers],
    'aws:dax/cluster:Cluster': [
      foundUnless(
        'clusterEndpointEncryptionType',
        'TLS',
        "clients talk to it in plain text: set `clusterEndpointEncryptionType` to 'TLS'",
      ),
    ],
  },
  stack: { 'aws:lb/listenerRule:ListenerRule': [httpRules] },
};
