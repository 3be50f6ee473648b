import { logsCollected, METRICS_COLLECTED } from '../../../clouds/aws/cloudwatch-agent';
import { AGENT_NAMESPACE, NODE_DIMENSION, NODES_DIMENSION } from '../../../clouds/aws/signals';
import { mapValues } from '../../../map-values';
import type { OperatingSystemFamily } from '../../../profile/operating-systems';
import type { EdgeNodesPlan } from '../edge-nodes-plan';
import { FILES_LOG, logsReadByAgent } from './logs';
import type { AwsEdgeNodes } from './words';

/** How the document that installs the agent is registered with Systems Manager, for machines of any kind. */
export const AGENT_DOCUMENT = {
  documentType: 'Command',
  documentFormat: 'JSON',
  targetType: '/',
  updateMethod: 'NewVersion',
} as const;

/** Where onboarding writes what a node is called. */
export const NAME_FILES: Readonly<Record<OperatingSystemFamily, string>> = {
  linux: '/etc/groundplan/node',
  windows: 'C:\\ProgramData\\Groundplan\\node.txt',
};

/** Stands for the name of the node, until the document runs on it. */
const NODE = 'GROUNDPLAN_NODE';

/**
 * Installs the CloudWatch agent and configures it by the name of its node. It takes the credentials that the agent of Systems Manager
 * keeps on the machine. What only a deployment knows are parameters, so that the document itself is the same on every engine.
 * Sources: Amazon CloudWatch User Guide, "Install the CloudWatch agent on on-premises servers" and "Manually create or edit the CloudWatch
 * agent configuration file"; AWS Systems Manager User Guide, "Command document plugin reference".
 */
export function agentDocument(plan: EdgeNodesPlan, words: Pick<AwsEdgeNodes, 'family' | 'logs'>): object {
  const configuration = JSON.stringify(agentConfiguration(plan, words));
  return {
    schemaVersion: '2.2',
    description: 'Installs and configures the CloudWatch agent',
    parameters: mapValues(
      agentParameters(plan, 'Region that the agent sends to', (log) => `Log group for ${log}`),
      (description) => ({
        type: 'String',
        description,
      }),
    ),
    mainSteps: [
      {
        action: 'aws:configurePackage',
        name: 'install',
        inputs: { name: 'AmazonCloudWatchAgent', action: 'Install' },
      },
      {
        action: words.family === 'linux' ? 'aws:runShellScript' : 'aws:runPowerShellScript',
        name: 'configure',
        inputs: { timeoutSeconds: '300', runCommand: CONFIGURE[words.family](configuration) },
      },
    ],
  };
}

/**
 * What an association tells the document.
 * @param logGroup - name of the log group of that name in the plan
 */
export function agentParameters<Name>(
  plan: EdgeNodesPlan,
  region: Name,
  logGroup: (name: string) => Name,
): Readonly<Record<string, Name>> {
  const read = logsReadByAgent(plan).map((name) => [parameterOf(name), logGroup(name)] as const);
  return { region, ...Object.fromEntries(read) };
}

/** Parameter of the document that takes the name of a log group. */
function parameterOf(log: string): string {
  return `${log}LogGroup`;
}

/** Memory of each node, which is its sign of life, and the fullest disk of the group: so few metrics that a node costs little. */
function agentConfiguration(
  { fullName, heartbeatMinutes, logs: { files } }: EdgeNodesPlan,
  { family, logs }: Pick<AwsEdgeNodes, 'family' | 'logs'>,
): object {
  const logGroups = new Map(
    [...logs.map(({ name }) => name), FILES_LOG].map((name) => [name, `{{ ${parameterOf(name)} }}`]),
  );
  const [[memory, ofMemory] = [], [disk, ofDisk] = []] = Object.entries(METRICS_COLLECTED[family]);
  return {
    agent: { metrics_collection_interval: heartbeatMinutes * 60, region: '{{ region }}', omit_hostname: true },
    metrics: {
      namespace: AGENT_NAMESPACE,
      aggregation_dimensions: [[NODES_DIMENSION]],
      metrics_collected: {
        [String(memory)]: { ...ofMemory, append_dimensions: { [NODES_DIMENSION]: fullName, [NODE_DIMENSION]: NODE } },
        [String(disk)]: {
          ...ofDisk,
          append_dimensions: { [NODES_DIMENSION]: fullName },
          drop_original_metrics: (ofDisk as { readonly measurement: readonly string[] }).measurement,
        },
      },
    },
    logs: { logs_collected: collected(family, logs, files, logGroups) },
  };
}

function collected(
  family: OperatingSystemFamily,
  logs: AwsEdgeNodes['logs'],
  files: readonly string[],
  logGroups: ReadonlyMap<string, string>,
): object {
  const system = logsCollected(family, logs, logGroups, NODE) as {
    readonly files?: { readonly collect_list: object[] };
  };
  if (files.length === 0) return system;
  const own = files.map((file_path) => ({
    file_path,
    log_group_name: logGroups.get(FILES_LOG),
    log_stream_name: NODE,
  }));
  return { ...system, files: { collect_list: [...(system.files?.collect_list ?? []), ...own] } };
}

const CONFIGURE: Readonly<Record<OperatingSystemFamily, (configuration: string) => readonly string[]>> = {
  linux: (configuration) => [
    'set -eu',
    `node=$(cat ${NAME_FILES.linux})`,
    `case "$node" in ''|*[!a-z0-9-]*) echo "${NAME_FILES.linux} does not name this node" >&2; exit 1;; esac`,
    'agent=/opt/aws/amazon-cloudwatch-agent',
    'printf \'[credentials]\\nshared_credential_profile = "default"\\nshared_credential_file = "/root/.aws/credentials"\\n\' > "$agent/etc/common-config.toml"',
    `sed "s/${NODE}/$node/g" > "$agent/etc/groundplan.json" <<'CONFIGURATION'`,
    configuration,
    'CONFIGURATION',
    '"$agent/bin/amazon-cloudwatch-agent-ctl" -a fetch-config -m onPremise -s -c "file:$agent/etc/groundplan.json"',
  ],
  windows: (configuration) => [
    "$ErrorActionPreference = 'Stop'",
    `$node = (Get-Content -Raw '${NAME_FILES.windows}').Trim()`,
    `if ($node -notmatch '^[a-z0-9-]+$') { throw '${NAME_FILES.windows} does not name this node' }`,
    "$data = Join-Path $Env:ProgramData 'Amazon\\AmazonCloudWatchAgent'",
    "$credentials = Join-Path $Env:SystemRoot 'System32\\config\\systemprofile\\.aws\\credentials'",
    "@('[credentials]', 'shared_credential_profile = \"default\"', \"shared_credential_file = '$credentials'\") | Set-Content -Encoding ascii (Join-Path $data 'common-config.toml')",
    "$configuration = @'",
    configuration,
    "'@",
    `$configuration.Replace('${NODE}', $node) | Set-Content -Encoding ascii (Join-Path $data 'groundplan.json')`,
    "& (Join-Path $Env:ProgramFiles 'Amazon\\AmazonCloudWatchAgent\\amazon-cloudwatch-agent-ctl.ps1') -a fetch-config -m onPremise -s -c \"file:$(Join-Path $data 'groundplan.json')\"",
  ],
};
