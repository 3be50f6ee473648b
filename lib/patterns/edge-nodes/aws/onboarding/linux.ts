import type { EdgeNodesPlan } from '../../edge-nodes-plan';
import { NAME_FILES } from '../agent-document';
import { NODE_PARAMETER } from '../provisioning';
import type { AwsEdgeNodes } from '../words';
import { downloads } from './downloads';

/** Where a node that sends messages keeps its certificate. */
export const CERTIFICATES = '/etc/groundplan/iot';

/** Folder of the programs of Systems Manager, by operating system. */
const PACKAGES: Readonly<Record<string, string>> = { 'amazon-linux-2023': 'linux', 'ubuntu-24.04': 'debian' };

/**
 * A script for a Linux machine that is to become a node. The code is read from standard input, so that the history of the shell does not
 * have it. The program that registers takes it as an argument alone: the list of processes has it while that runs.
 * Source: AWS Systems Manager User Guide, "Install SSM Agent on hybrid Linux nodes".
 */
export function linuxScript(plan: EdgeNodesPlan, { things }: Pick<AwsEdgeNodes, 'things'>, region: string): string {
  return [
    '#!/bin/sh',
    `# Makes this machine a node of ${plan.fullName}.`,
    'set -eu',
    '',
    'fail() { echo "$1" >&2; exit 1; }',
    '',
    'node=${1:-}; id=${2:-}',
    `[ -n "$node" ] && [ -n "$id" ] || fail 'usage: sh onboard.sh NODE ACTIVATION_ID < code'`,
    `[ "$(id -u)" = 0 ] || fail 'run this as root'`,
    ...isNodeOf(plan),
    `[ ! -s /var/lib/amazon/ssm/registration ] || fail 'this machine is enrolled already'`,
    `read -r code || [ -n "$code" ] || fail 'no code on standard input'`,
    '',
    `mkdir -p ${folderOf(NAME_FILES.linux)}`,
    `echo "$node" > ${NAME_FILES.linux}`,
    '',
    'case "$(uname -m)" in',
    '  x86_64) architecture=amd64 ;;',
    '  aarch64) architecture=arm64 ;;',
    `  *) fail "no agent for $(uname -m)" ;;`,
    'esac',
    'folder=$(mktemp -d)',
    `trap 'rm -rf "$folder"' EXIT`,
    `curl -fsS --retry 5 -o "$folder/ssm-setup-cli" "${downloads(region)}/${PACKAGES[plan.system] ?? 'linux'}_$architecture/ssm-setup-cli"`,
    'chmod +x "$folder/ssm-setup-cli"',
    `"$folder/ssm-setup-cli" -register -activation-code "$code" -activation-id "$id" -region ${region}`,
    `echo "$node is enrolled in ${plan.fullName}"`,
    ...(things ? ['', `echo 'Messages: run provision.sh with a claim, as the document of the group says.'`] : []),
    '',
  ].join('\n');
}

/**
 * A script by which a Linux node comes to a certificate of its own. It reads the claim, as the runbook keeps it, from standard input.
 * Source: AWS IoT Core Developer Guide, "Device provisioning MQTT API".
 */
export function provisioningScript(plan: EdgeNodesPlan, { things }: Pick<AwsEdgeNodes, 'things'>): string | undefined {
  if (things === undefined) return undefined;
  const ask = (topic: string, payload: string): string =>
    `mosquitto_rr -h "$endpoint" -p 8883 --cafile "$folder/ca.pem" --cert "$folder/claim.pem" --key "$folder/claim.key" -i "claim-${things.prefix}$node" -q 1 -W 30 -t '${topic}' -e '${topic}/accepted' -m "${payload}"`;
  return [
    '#!/bin/sh',
    `# Gives this node of ${plan.fullName} a certificate to send messages by.`,
    'set -eu',
    'umask 077',
    '',
    'fail() { echo "$1" >&2; exit 1; }',
    `field() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }`,
    '',
    'endpoint=${1:-}',
    `[ -n "$endpoint" ] || fail 'usage: sh provision.sh ENDPOINT < claim'`,
    `[ "$(id -u)" = 0 ] || fail 'run this as root'`,
    `node=$(cat ${NAME_FILES.linux}) || fail 'this machine is not enrolled'`,
    ...isNodeOf(plan),
    'folder=$(mktemp -d)',
    `trap 'rm -rf "$folder"' EXIT`,
    'cat > "$folder/claim.json"',
    'field certificate < "$folder/claim.json" > "$folder/claim.pem"',
    'field key < "$folder/claim.json" > "$folder/claim.key"',
    'curl -fsS --retry 5 -o "$folder/ca.pem" https://www.amazontrust.com/repository/AmazonRootCA1.pem',
    '',
    `${ask('$aws/certificates/create/json', '{}')} > "$folder/made.json" || fail 'the claim was refused: make a new one'`,
    `token=$(field certificateOwnershipToken < "$folder/made.json")`,
    `${ask(
      `$aws/provisioning-templates/${things.template}/provision/json`,
      `{\\"certificateOwnershipToken\\": \\"$token\\", \\"parameters\\": {\\"${NODE_PARAMETER}\\": \\"$node\\"}}`,
    )} > "$folder/thing.json" || fail "$node was refused: it has a certificate already, or the claim has expired"`,
    '',
    `mkdir -p ${CERTIFICATES}`,
    `field certificatePem < "$folder/made.json" > ${CERTIFICATES}/certificate.pem`,
    `field privateKey < "$folder/made.json" > ${CERTIFICATES}/private.key`,
    `cp "$folder/ca.pem" ${CERTIFICATES}/ca.pem`,
    `echo "$node sends messages as $(field thingName < "$folder/thing.json")"`,
    '',
  ].join('\n');
}

/** Whether `$node` is one of the group: a name that is mistyped would be a node that nobody watches. */
export function isNodeOf({ nodes, fullName }: EdgeNodesPlan): readonly string[] {
  return ['case "$node" in', `  ${nodes.join('|')}) ;;`, `  *) fail "$node is no node of ${fullName}" ;;`, 'esac'];
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
