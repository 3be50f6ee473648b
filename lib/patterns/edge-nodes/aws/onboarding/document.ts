import { OPERATING_SYSTEM_FACTS } from '../../../../profile/operating-systems';
import type { EdgeNodesPlan } from '../../edge-nodes-plan';
import { awsEdgeNodes, type AwsEdgeNodes } from '..';
import type { AwsThings } from '../words';
import { BYTES, PER_DAY } from '../things';
import { messagesTopic } from '../thing-policies';
import { greengrassScript } from './greengrass';
import { CERTIFICATES, linuxScript, provisioningScript } from './linux';
import { windowsScript } from './windows';

/** What whoever sets up the machines of a group needs, in Markdown. @param region - that the group is managed in */
export function onboardingDocument(plan: EdgeNodesPlan, region: string): string {
  const words = awsEdgeNodes(plan);
  const { family } = OPERATING_SYSTEM_FACTS[plan.system];
  return [
    `# Edge nodes of ${plan.fullName}`,
    `${plan.nodes.length === 1 ? 'One machine' : `${plan.nodes.length} machines`} on ${plan.system}, managed in ${region}: ${plan.nodes.join(', ')}.`,
    ...section('Make a code', makeCode(plan, words, region)),
    ...section('On each machine', family === 'linux' ? onLinux(plan, words, region) : onWindows(plan, region)),
    ...(words.things ? section('Messages', messages(plan, words, region)) : []),
    ...(words.things?.greengrass ? section('Greengrass', greengrass(plan, words.things, region)) : []),
    ...section('Afterwards', afterwards(plan, words, region)),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, paragraphs: readonly string[]): readonly string[] {
  return [`## ${title}`, ...paragraphs];
}

function makeCode(
  { enrolment: { validDays } }: EdgeNodesPlan,
  { enrolment, names }: AwsEdgeNodes,
  region: string,
): readonly string[] {
  return [
    `A code is good for ${validDays} ${validDays === 1 ? 'day' : 'days'}, and for the machines that are missing alone. Make one where there is none, or a new one, which ends the one before:`,
    code('sh', `aws ssm start-automation-execution --region ${region} --document-name ${names.runbooks.enrol}`),
    'Read its ID and the code itself. Who may read the parameter may add machines: hand both to whoever stands at the machine, and keep them nowhere. While a machine registers, others who are signed in on it can see the code.',
    code(
      'sh',
      `aws ssm get-parameter --region ${region} --with-decryption --name ${enrolment.parameter} --query Parameter.Value --output text`,
    ),
  ];
}

function onLinux(plan: EdgeNodesPlan, words: AwsEdgeNodes, region: string): readonly string[] {
  return [
    'It needs a connection to the internet on port 443, outbound alone. Save this as `onboard.sh`:',
    code('sh', linuxScript(plan, words, region).trimEnd()),
    'Run it by the name of the node and the ID, and type the code when it waits:',
    code('sh', `sudo sh onboard.sh ${plan.nodes[0] ?? ''} ACTIVATION_ID`),
  ];
}

function onWindows(plan: EdgeNodesPlan, region: string): readonly string[] {
  return [
    'It needs a connection to the internet on port 443, outbound alone. Save this as `onboard.ps1`:',
    code('powershell', windowsScript(plan, region).trimEnd()),
    'Run it as an administrator by the name of the node and the ID; it asks for the code:',
    code('powershell', `.\\onboard.ps1 -Node ${plan.nodes[0] ?? ''} -ActivationId ACTIVATION_ID`),
  ];
}

function messages(plan: EdgeNodesPlan, words: AwsEdgeNodes, region: string): readonly string[] {
  const { things } = words;
  if (things === undefined) return [];
  const script = provisioningScript(plan, words);
  const [first] = things.things;
  const { family } = OPERATING_SYSTEM_FACTS[plan.system];
  return [
    'A node sends messages over MQTT, by a certificate of its own that it gets for a claim. The claim is made with the code. Read where to connect to, and the claim:',
    code(
      'sh',
      [
        `aws iot describe-endpoint --region ${region} --endpoint-type iot:Data-ATS --query endpointAddress --output text`,
        `aws ssm get-parameter --region ${region} --with-decryption --name ${things.claimParameter} --query Parameter.Value --output text`,
      ].join('\n'),
    ),
    ...(family === 'linux' && script !== undefined
      ? [
          'On the machine, with `mosquitto-clients` and `python3` installed, save this as `provision.sh`:',
          code('sh', script.trimEnd()),
          'Run it by the endpoint, and paste the claim when it waits, then Ctrl-D:',
          code('sh', 'sudo sh provision.sh ENDPOINT'),
          `The certificate is in \`${CERTIFICATES}\` then.`,
        ]
      : [
          `The software of the node asks for its certificate by the template \`${things.template}\`, with its name as the parameter \`Node\`.`,
        ]),
    `A node connects by the name of its thing, e.g. \`${first?.name ?? ''}\`, and sends to \`${messagesTopic(plan, first?.name ?? '')}\`. What it is expected to send stands in the attributes \`${PER_DAY}\` and \`${BYTES}\` of its thing.`,
  ];
}

function greengrass(plan: EdgeNodesPlan, things: AwsThings, region: string): readonly string[] {
  const script = greengrassScript(plan, things, region);
  const core = things.greengrass;
  if (script === undefined || core === undefined) return [];
  const { family } = OPERATING_SYSTEM_FACTS[plan.system];
  const endpoint = `aws iot describe-endpoint --region ${region} --endpoint-type iot:CredentialProvider --query endpointAddress --output text`;
  return [
    'A node becomes a core device by the certificate that it sends messages by, and then takes what is deployed to the group. Read where it gets its credentials:',
    code('sh', endpoint),
    ...(family === 'linux'
      ? [
          'On the machine, with Java 17 and `unzip` installed, save this as `greengrass.sh`:',
          code('sh', script.trimEnd()),
          'Run it by both endpoints, that of messages first:',
          code('sh', 'sudo sh greengrass.sh ENDPOINT CREDENTIAL_ENDPOINT'),
        ]
      : [
          `Install version ${core.nucleus} of the Greengrass Core software with manual resource provisioning: the name of the thing, its certificate and both endpoints, and \`${core.roleAlias}\` as the role alias.`,
        ]),
    `A node whose certificate is older than this needs the policy of core devices, once:`,
    code('sh', `aws iot attach-policy --region ${region} --policy-name ${core.policy} --target CERTIFICATE_ARN`),
    'A core device is connected as its thing. Software of its own sends messages through Greengrass then: a second connection of the same name ends the first one.',
  ];
}

function afterwards(
  { nodes, heartbeatMinutes }: EdgeNodesPlan,
  { names, things }: AwsEdgeNodes,
  region: string,
): readonly string[] {
  const start = `aws ssm start-automation-execution --region ${region} --document-name`;
  return [
    `The agent is put on the machine within minutes, and gives a sign of life every ${heartbeatMinutes} minutes. To run commands on all nodes, in waves:`,
    code('sh', `${start} ${names.runbooks.command} --parameters 'Commands=["uptime"]'`),
    `To put a lost machine into quarantine, by the ID that Systems Manager knows it by${things ? ' (with `,Release=yes` another machine may take its name, or it may leave the client file)' : ''}:`,
    code(
      'sh',
      `${start} ${names.runbooks.quarantine} --parameters NodeId=mi-0123456789abcdef0${things ? `,Node=${nodes[0] ?? ''}` : ''}`,
    ),
    ...(things
      ? [
          'To update what the nodes run by a job, in waves that stop on errors:',
          code('sh', `${start} ${names.runbooks.update} --parameters 'Document={"operation":"update"}'`),
        ]
      : []),
  ];
}

function code(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
