import { awsEdgeNodes } from '../../../../../lib/patterns/edge-nodes/aws';
import { linuxScript, provisioningScript } from '../../../../../lib/patterns/edge-nodes/aws/onboarding/linux';
import { planEdgeNodes } from '../../../../../lib/patterns/edge-nodes/plan';
import { clinicContext } from '../../../../engines/aws-cdk/fixture';
import { cabinets } from '../../fixture';
import { Machine } from '../machine';

const plan = planEdgeNodes('cabinets', cabinets, clinicContext());
const words = awsEdgeNodes(plan);
const enrol = linuxScript(plan, words, 'eu-west-1');
const provision = provisioningScript(plan, words) ?? '';

/** Writes what is downloaded: a program that notes its call, or a certificate. */
const CURL = `while [ "$1" != -o ]; do shift; done
printf '#!/bin/sh\\necho "ssm-setup-cli $*" >> "$ROOT/calls"\\n' > "$2"`;

let machine: Machine;
afterEach(() => machine.remove());

describe('the script that makes a Linux machine a node', () => {
  beforeEach(() => (machine = new Machine({ curl: CURL })));

  test('says what it is called, and enrols it by the code', () => {
    expect(machine.run(enrol, ['node-2', 'activation-id'], 'SECRET\n')).toMatchObject({ status: 0, err: '' });
    expect(machine.read('/etc/groundplan/node')).toBe('node-2\n');
    expect(machine.calls.at(-1)).toBe(
      'ssm-setup-cli -register -activation-code SECRET -activation-id activation-id -region eu-west-1',
    );
    expect(machine.calls).toContainEqual(
      expect.stringContaining(
        'https://amazon-ssm-eu-west-1.s3.eu-west-1.amazonaws.com/latest/debian_amd64/ssm-setup-cli',
      ),
    );
  });

  test('refuses a name that is none of the group, before it does anything', () => {
    const { status, err } = machine.run(enrol, ['node-4', 'activation-id'], 'SECRET\n');
    expect([status, err]).toEqual([1, 'node-4 is no node of northwind-production-cabinets\n']);
    expect(machine.read('/etc/groundplan/node')).toBeUndefined();
  });

  test('refuses a machine that is enrolled already, and one that is given no code', () => {
    expect(machine.run(enrol, ['node-1', 'activation-id'], '').err).toBe('no code on standard input\n');
    machine.write('/var/lib/amazon/ssm/registration', '{}');
    expect(machine.run(enrol, ['node-1', 'activation-id'], 'SECRET\n').err).toBe('this machine is enrolled already\n');
  });

  test('says how it is used, and that it needs root', () => {
    expect(machine.run(enrol, ['node-1'], '').err).toBe('usage: sh onboard.sh NODE ACTIVATION_ID < code\n');
    machine.remove();
    machine = new Machine({ curl: CURL, id: 'echo 1000' });
    expect(machine.run(enrol, ['node-1', 'activation-id'], 'SECRET\n').err).toBe('run this as root\n');
  });
});

describe('the script that gives a node a certificate', () => {
  const claim = JSON.stringify({ certificate: 'CLAIM', key: 'CLAIM-KEY', expires: 'soon' });
  const made = { certificatePem: 'CERTIFICATE', privateKey: 'KEY', certificateOwnershipToken: 'TOKEN' };
  /** Answers the operation that is asked for by its topic. */
  const BROKER = `case "$*" in
  *provisioning-templates*) echo '{"thingName": "northwind-production-cabinets-node-2"}' ;;
  *) echo '${JSON.stringify(made)}' ;;
esac`;

  function nodeWith(broker: string): void {
    machine = new Machine({ curl: CURL, mosquitto_rr: broker });
    machine.write('/etc/groundplan/node', 'node-2\n');
  }

  test('asks by the claim, provisions itself by its name, and keeps what it gets', () => {
    nodeWith(BROKER);
    const { status, out, err } = machine.run(provision, ['broker.example'], claim);
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe('node-2 sends messages as northwind-production-cabinets-node-2\n');
    expect(machine.read('/etc/groundplan/iot/certificate.pem')).toBe('CERTIFICATE\n');
    expect(machine.read('/etc/groundplan/iot/private.key')).toBe('KEY\n');
    const asked = machine.calls.filter((call) => call.startsWith('mosquitto_rr'));
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain('-i claim-northwind-production-cabinets-node-2');
    expect(asked[1]).toContain('$aws/provisioning-templates/northwind-production-cabinets/provision/json');
    expect(asked[1]).toContain('{"certificateOwnershipToken": "TOKEN", "parameters": {"Node": "node-2"}}');
  });

  test('keeps nothing when it is refused', () => {
    nodeWith(`case "$*" in *provisioning-templates*) exit 27 ;; *) echo '${JSON.stringify(made)}' ;; esac`);
    const { status, err } = machine.run(provision, ['broker.example'], claim);
    expect([status, err]).toEqual([1, 'node-2 was refused: it has a certificate already, or the claim has expired\n']);
    expect(machine.read('/etc/groundplan/iot/private.key')).toBeUndefined();
  });
});
