import { awsEdgeNodes } from '../../../../lib/patterns/edge-nodes/aws';
import { agentDocument, agentParameters } from '../../../../lib/patterns/edge-nodes/aws/agent-document';
import { planEdgeNodes } from '../../../../lib/patterns/edge-nodes/plan';
import type { EdgeNodesProps } from '../../../../lib/patterns/edge-nodes/props';
import { clinicContext } from '../../../engines/aws-cdk/fixture';
import { cabinets } from '../fixture';
import { Machine } from './machine';

interface Document {
  readonly parameters: Readonly<Record<string, object>>;
  readonly mainSteps: readonly {
    readonly action: string;
    readonly inputs: { readonly runCommand: readonly string[] };
  }[];
}

function documentOf(props: EdgeNodesProps): Document {
  const plan = planEdgeNodes('cabinets', props, clinicContext());
  return agentDocument(plan, awsEdgeNodes(plan)) as Document;
}

/** The script of the document as Systems Manager runs it, with its parameters filled in. */
function scriptOf(props: EdgeNodesProps): string {
  const plan = planEdgeNodes('cabinets', props, clinicContext());
  const parameters = agentParameters(plan, 'eu-west-1', (log) => `group-of-${log}`);
  const script = documentOf(props).mainSteps[1]?.inputs.runCommand.join('\n') ?? '';
  return script.replaceAll(/\{\{ (\w+) \}\}/g, (_, name: string) => parameters[name] ?? '');
}

let machine: Machine;
afterEach(() => machine.remove());

/** A machine on which the agent is installed. */
function installed(): Machine {
  const made = new Machine({});
  made.write('/opt/aws/amazon-cloudwatch-agent/etc/x', '');
  made.writeProgram('/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl');
  return made;
}

test('a Linux node configures its agent by its own name', () => {
  machine = installed();
  machine.write('/etc/groundplan/node', 'node-2\n');
  expect(machine.run(scriptOf(cabinets), [], '')).toMatchObject({ status: 0, err: '' });
  const folder = '/opt/aws/amazon-cloudwatch-agent/etc';
  expect(JSON.parse(machine.read(`${folder}/groundplan.json`) ?? '')).toMatchObject({
    agent: { metrics_collection_interval: 300, region: 'eu-west-1', omit_hostname: true },
    metrics: {
      aggregation_dimensions: [['EdgeNodes']],
      metrics_collected: {
        mem: { append_dimensions: { EdgeNodes: 'northwind-production-cabinets', Node: 'node-2' } },
        disk: {
          append_dimensions: { EdgeNodes: 'northwind-production-cabinets' },
          drop_original_metrics: ['used_percent'],
        },
      },
    },
    logs: {
      logs_collected: {
        files: {
          collect_list: [
            {
              file_path: expect.stringContaining('/var/log/syslog') as unknown,
              log_group_name: 'group-of-system',
              log_stream_name: 'node-2/syslog',
            },
            { log_group_name: 'group-of-security', log_stream_name: 'node-2/auth.log' },
            {
              file_path: expect.stringContaining('/var/log/sensors/*.log') as unknown,
              log_group_name: 'group-of-files',
              log_stream_name: 'node-2',
            },
          ],
        },
      },
    },
  });
  expect(machine.read(`${folder}/common-config.toml`)).toBe(
    '[credentials]\nshared_credential_profile = "default"\nshared_credential_file = "/root/.aws/credentials"\n',
  );
  expect(machine.calls.at(-1)).toMatch(/^amazon-cloudwatch-agent-ctl -a fetch-config -m onPremise -s -c file:/);
});

test('a machine that does not say what it is called is left as it is', () => {
  machine = installed();
  machine.write('/etc/groundplan/node', 'a; b\n');
  const { status, err } = machine.run(scriptOf(cabinets), [], '');
  expect(status).toBe(1);
  expect(err).toContain('does not name this node');
  expect(machine.calls).toEqual([]);
});

test('a Windows node has the same by PowerShell, with its own files beside its event logs', () => {
  machine = new Machine({});
  const windows: EdgeNodesProps = { nodes: 2, os: 'windows-2022', logFiles: ['C:\\pumps\\*.log'] };
  const { parameters, mainSteps } = documentOf(windows);
  expect(Object.keys(parameters)).toEqual(['region', 'systemLogGroup', 'securityLogGroup', 'filesLogGroup']);
  expect(mainSteps.map(({ action }) => action)).toEqual(['aws:configurePackage', 'aws:runPowerShellScript']);
  const script = scriptOf(windows).split('\n');
  const configuration = JSON.parse(script[script.indexOf("$configuration = @'") + 1] ?? '') as object;
  expect(configuration).toMatchObject({
    metrics: { metrics_collected: { Memory: { append_dimensions: { Node: 'GROUNDPLAN_NODE' } } } },
    logs: {
      logs_collected: {
        windows_events: {
          collect_list: expect.arrayContaining([expect.objectContaining({ event_name: 'Security' })]) as unknown,
        },
        files: { collect_list: [{ file_path: 'C:\\pumps\\*.log', log_group_name: 'group-of-files' }] },
      },
    },
  });
});
