import type { EdgeNodesPlan } from '../../edge-nodes-plan';
import { NAME_FILES } from '../agent-document';
import type { AwsThings } from '../words';
import { CERTIFICATES, isNodeOf } from './linux';

/** Where Greengrass and what it runs stand. */
const ROOT = '/greengrass/v2';

/** Users that components run as. */
const USER = 'ggc_user';
const GROUP = 'ggc_group';

/**
 * A script by which a Linux node that has a certificate becomes a core device. Endpoints are those of its account.
 * Source: AWS IoT Greengrass V2 Developer Guide, "Install AWS IoT Greengrass Core software with manual resource provisioning".
 */
export function greengrassScript(plan: EdgeNodesPlan, things: AwsThings, region: string): string | undefined {
  const { greengrass, prefix } = things;
  if (greengrass === undefined) return undefined;
  const { nucleus, roleAlias } = greengrass;
  return [
    '#!/bin/sh',
    `# Makes this node of ${plan.fullName} a core device of Greengrass.`,
    'set -eu',
    '',
    'fail() { echo "$1" >&2; exit 1; }',
    '',
    'data=${1:-}; credentials=${2:-}',
    `[ -n "$data" ] && [ -n "$credentials" ] || fail 'usage: sh greengrass.sh ENDPOINT CREDENTIAL_ENDPOINT'`,
    `[ "$(id -u)" = 0 ] || fail 'run this as root'`,
    `node=$(cat ${NAME_FILES.linux}) || fail 'this machine is not enrolled'`,
    ...isNodeOf(plan),
    `[ -s ${CERTIFICATES}/private.key ] || fail 'this node has no certificate: run provision.sh'`,
    `[ ! -e ${ROOT}/config ] || fail 'this node is a core device already'`,
    `command -v java > /dev/null || fail 'install Java 17, without which Greengrass does not run'`,
    '',
    'folder=$(mktemp -d)',
    `trap 'rm -rf "$folder"' EXIT`,
    `curl -fsS --retry 5 -o "$folder/nucleus.zip" https://d2s8p88vqu9w66.cloudfront.net/releases/greengrass-${nucleus}.zip`,
    'unzip -q "$folder/nucleus.zip" -d "$folder/nucleus"',
    '',
    `getent group ${GROUP} > /dev/null || groupadd --system ${GROUP}`,
    `getent passwd ${USER} > /dev/null || useradd --system --create-home --gid ${GROUP} ${USER}`,
    '',
    'cat > "$folder/config.yaml" << END',
    'system:',
    `  certificateFilePath: ${CERTIFICATES}/certificate.pem`,
    `  privateKeyPath: ${CERTIFICATES}/private.key`,
    `  rootCaPath: ${CERTIFICATES}/ca.pem`,
    `  rootpath: ${ROOT}`,
    `  thingName: ${prefix}$node`,
    'services:',
    '  aws.greengrass.Nucleus:',
    '    componentType: NUCLEUS',
    `    version: ${nucleus}`,
    '    configuration:',
    `      awsRegion: ${region}`,
    `      iotRoleAlias: ${roleAlias}`,
    '      iotDataEndpoint: $data',
    '      iotCredEndpoint: $credentials',
    'END',
    `java -Droot=${ROOT} -Dlog.store=FILE -jar "$folder/nucleus/lib/Greengrass.jar" --init-config "$folder/config.yaml" --component-default-user ${USER}:${GROUP} --setup-system-service true`,
    'echo "$node is a core device"',
    '',
  ].join('\n');
}
