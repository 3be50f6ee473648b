import { fileOf, groundplan, NAT } from '../harness';

const REGION = ['--region', 'eu-west-1', '--format', 'html'];

test('price writes a page, with its budget', async () => {
  const { exitCode, out, err } = await groundplan(['price', fileOf('web.json', NAT), ...REGION, '--budget', '35']);
  expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' });
  expect(out).toMatch(/^<!doctype html>\n.*<title>\$39\.84 a month<\/title>.*<\/html>\n$/s); // (730 + 100) × 0.048
  expect(out).toContain('✗ over the budget of $35.00 by $4.84');
});

test('diff writes a page', async () => {
  const [none, gateway] = [
    fileOf('web.json', { Resources: { A: { Type: 'AWS::EC2::VPC' } } }),
    fileOf('web.json', NAT),
  ];
  const { exitCode, out } = await groundplan(['diff', none, gateway, ...REGION]);
  expect([exitCode, out]).toEqual([0, expect.stringContaining('<title>+$39.84 a month</title>')]);
});

test('advise writes a page', async () => {
  const volume = { Type: 'AWS::EC2::Volume', Properties: { Size: 100, VolumeType: 'gp2' } };
  const { exitCode, out } = await groundplan(['advise', fileOf('web.json', { Resources: { volume } }), ...REGION]);
  // 100 × (0.11 − 0.088)
  expect([exitCode, out]).toEqual([0, expect.stringContaining('<title>$2.20 a month less</title>')]);
});

test('plan writes a page', async () => {
  const { exitCode, out } = await groundplan(['plan', 'examples/clinic/client.yaml', '--format', 'html']);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/<title>Northwind Clinic: \$[\d,]+\.\d\d a month<\/title>/);
  for (const id of ['environments', 'money', 'savings', 'resources', 'notes', 'reading'])
    expect(out).toContain(`<section id="${id}">`);
}, 30_000);
