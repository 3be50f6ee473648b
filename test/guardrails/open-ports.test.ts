import { DefaultSecurityGroup, SecurityGroup, SecurityGroupRule } from '@pulumi/aws/ec2';
import { InstancePublicPorts } from '@pulumi/aws/lightsail';
import { SecurityGroupIngressRule } from '@pulumi/aws/vpc';
import fc from 'fast-check';
import { findings, resource, unknown, UNKNOWN } from './harness';

const of = (...resources: Parameters<typeof findings>[1]): Promise<readonly string[]> =>
  findings('open-ports', resources);
const ingress = (port: number, cidrIpv4: string) =>
  resource(SecurityGroupIngressRule, 'in', { ipProtocol: 'tcp', fromPort: port, toPort: port, cidrIpv4 });

test.each([80, 443])('port %d may be open to the internet', async (port) => {
  expect(await of(ingress(port, '0.0.0.0/0'))).toEqual([]);
});

test('SSH open to the internet is found', async () => {
  expect(await of(ingress(22, '0.0.0.0/0'))).toEqual(['port 22 (tcp, SSH) is open to the internet (0.0.0.0/0)']);
});

test('SSH open to an office is fine', async () => {
  expect(await of(ingress(22, '203.0.113.0/28'))).toEqual([]);
});

test('the internet in halves is the internet', async () => {
  const halves = [ingress(3389, '0.0.0.0/1'), ingress(3389, '128.0.0.0/1')];
  expect(await of(...halves)).toEqual([
    'port 3389 (tcp, RDP) is open to the internet (0.0.0.0/1)',
    'port 3389 (tcp, RDP) is open to the internet (128.0.0.0/1)',
  ]);
});

test('IPv6 has an internet too', async () => {
  const args = { ipProtocol: 'tcp', fromPort: 5432, toPort: 5432, cidrIpv6: '::/0' };
  expect(await of(resource(SecurityGroupIngressRule, 'db', args))).toEqual([
    'port 5432 (tcp, PostgreSQL) is open to the internet (::/0)',
  ]);
});

test('a range that has 443 in it is found with what else is in it', async () => {
  const args = { type: 'ingress', protocol: 'tcp', fromPort: 0, toPort: 1024, cidrBlocks: ['0.0.0.0/0'] };
  expect(await of(resource(SecurityGroupRule, 'wide', args))).toEqual([
    'ports 0 to 1024 (tcp, FTP, SSH, Telnet and more) are open to the internet (0.0.0.0/0)',
  ]);
});

test('every protocol open to the internet is found', async () => {
  const args = { ingress: [{ protocol: '-1', fromPort: 0, toPort: 0, cidrBlocks: ['0.0.0.0/0'] }] };
  expect(await of(resource(SecurityGroup, 'all', args))).toEqual(['every port is open to the internet (0.0.0.0/0)']);
});

test('a security group for HTTPS and for its own servers is fine', async () => {
  const args = {
    ingress: [
      { protocol: 'tcp', fromPort: 443, toPort: 443, cidrBlocks: ['0.0.0.0/0'], ipv6CidrBlocks: ['::/0'] },
      { protocol: 'tcp', fromPort: 22, toPort: 22, cidrBlocks: ['10.0.0.0/8'] },
      { protocol: 'tcp', fromPort: 8080, toPort: 8080, self: true },
      { protocol: 'icmp', fromPort: 8, toPort: -1, cidrBlocks: ['0.0.0.0/0'] },
    ],
    egress: [{ protocol: '-1', fromPort: 0, toPort: 0, cidrBlocks: ['0.0.0.0/0'] }],
  };
  expect(await of(resource(SecurityGroup, 'web', args))).toEqual([]);
});

test('what leaves is not what comes in', async () => {
  const args = { type: 'egress', protocol: '-1', fromPort: 0, toPort: 0, cidrBlocks: ['0.0.0.0/0'] };
  expect(await of(resource(SecurityGroupRule, 'out', args))).toEqual([]);
});

test('a default security group that lets the internet in is found', async () => {
  const args = { ingress: [{ protocol: 'tcp', fromPort: 3306, toPort: 3306, cidrBlocks: ['0.0.0.0/0'] }] };
  expect(await of(resource(DefaultSecurityGroup, 'default', args))).toHaveLength(1);
  expect(await of(resource(DefaultSecurityGroup, 'default', {}))).toEqual([]);
});

test('ports of a Lightsail instance are open to anyone unless they say to whom', async () => {
  const open = { portInfos: [{ protocol: 'tcp', fromPort: 22, toPort: 22 }] };
  const office = { portInfos: [{ protocol: 'tcp', fromPort: 22, toPort: 22, cidrs: ['203.0.113.0/28'] }] };
  expect(await of(resource(InstancePublicPorts, 'blog', open))).toEqual([
    'port 22 (tcp, SSH) is open to the internet (0.0.0.0/0)',
  ]);
  expect(await of(resource(InstancePublicPorts, 'blog', office))).toEqual([]);
});

test('an unknown address hides no open port beside it', async () => {
  const args = {
    ingress: [
      { protocol: 'tcp', fromPort: 22, toPort: 22, cidrBlocks: [UNKNOWN] },
      { protocol: 'tcp', fromPort: unknown, toPort: 23, cidrBlocks: ['0.0.0.0/0'] },
      { protocol: 'tcp', fromPort: 3389, toPort: 3389, cidrBlocks: ['0.0.0.0/0'] },
    ],
  };
  expect(await of(resource(SecurityGroup, 'office', args))).toEqual([
    'port 3389 (tcp, RDP) is open to the internet (0.0.0.0/0)',
  ]);
});

test('nor do unknown ranges of the other IP version', async () => {
  const args = { ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIpv4: '0.0.0.0/0', cidrIpv6: UNKNOWN };
  expect(await of(resource(SecurityGroupIngressRule, 'in', args))).toHaveLength(1);
});

test('of all TCP ports two may be open to the internet', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 65_535 }), async (port) => {
      const found = await of(ingress(port, '0.0.0.0/0'));
      expect(found).toHaveLength(port === 80 || port === 443 ? 0 : 1);
    }),
    { numRuns: 50 },
  );
});
