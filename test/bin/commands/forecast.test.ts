import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { fileOf, groundplan, type Outcome } from '../harness';

const LAUNCH = {
  Type: 'AWS::EC2::LaunchTemplate',
  Properties: {
    LaunchTemplateData: {
      InstanceType: 'm7g.large',
      ImageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023',
    },
  },
};

function group(name: string, target: object): object {
  return {
    [name]: {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: {
        MinSize: '1',
        MaxSize: '10',
        LaunchTemplate: { LaunchTemplateId: { Ref: 'Launch' }, Version: '1' },
        VPCZoneIdentifier: ['subnet-1'],
      },
    },
    [`${name}Scaling`]: {
      Type: 'AWS::AutoScaling::ScalingPolicy',
      Properties: {
        AutoScalingGroupName: { Ref: name },
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingConfiguration: { PredefinedMetricSpecification: target, TargetValue: 50 },
      },
    },
  };
}

const CPU = { PredefinedMetricType: 'ASGAverageCPUUtilization' };
const REQUESTS = { PredefinedMetricType: 'ALBRequestCountPerTarget' };
const ONE = fileOf('one.json', { Resources: { Launch: LAUNCH, ...group('Web', CPU) } });
const TWO = fileOf('two.json', { Resources: { Launch: LAUNCH, ...group('Web', CPU), ...group('Api', REQUESTS) } });

function forecast(...args: readonly string[]): Promise<Outcome> {
  return groundplan(['forecast', ...args, '--region', 'eu-west-1']);
}

describe('groundplan forecast', () => {
  test('shows what a constant demand comes to', async () => {
    const { exitCode, out } = await forecast(ONE, '--demand', 'constant,base=2', '--for', '2d', '--start-minutes', '0');
    expect(exitCode).toBe(0);
    expect(out).toContain('2027-01-01 00:00 to 2027-01-03 00:00 UTC, 1 run, nothing is random');
    // one server serves 1 of 2 for three minutes, and two all of it: 3 of 5,760 units
    expect(out).toContain('served            99.947%');
    expect(out).toContain('unmet demand      in 3 minutes');
    expect(out).toContain('at most 4; limits 1 to 10'); // 2 at 50%
    expect(out).toContain('a server is in service 0 minutes after its launch (--start-minutes)');
  });

  test('prints JSON by its schema, the same for the same seeds', async () => {
    const args = [
      ONE,
      '--demand',
      'daily,base=0.5,peak=3,noise=20%',
      '--for',
      '2d',
      '--seeds',
      '5',
      '--format',
      'json',
    ] as const;
    const { out } = await forecast(...args);
    const schema = JSON.parse(readFileSync(join(__dirname, '../../../schema/forecast.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(JSON.parse(out))).toBe(true);
    expect((await forecast(...args)).out).toBe(out);
  });

  test('draws a page and writes Markdown', async () => {
    const args = [ONE, '--demand', 'daily,base=0.5,peak=3', '--for', '2d'] as const;
    const { out: page } = await forecast(...args, '--format', 'html');
    expect(page).toContain('aria-label="Demand and servers in service of Web, in servers"');
    expect(page).not.toMatch(/d="[^"]*NaN/);
    expect((await forecast(...args, '--format', 'markdown')).out).toContain('| served | 100% |');
  });

  test('takes a demand for each group, by its name, and leaves the others out', async () => {
    const csv = fileOf('load.csv', 'time,value\n2027-01-01T00:00Z,60\n2027-01-01T12:00Z,120\n');
    const { out } = await forecast(TWO, '--demand', `Api=${csv}`, '--per-server', 'Api=100');
    expect(out).toContain('2027-01-01 00:00 to 2027-01-02 00:00 UTC');
    expect(out).toContain('Web: not simulated, as --demand names other groups');
  });

  test.each([
    [
      ['--demand', 'dayly,base=1'],
      '--demand: found the shape "dayly"; expected constant or daily. Did you mean "daily"?',
    ],
    [['--demand', 'daily,peak=1'], '--demand: found no base; expected base: the least demand'],
    [['--demand', 'Shop=constant,base=1'], '--demand: found "Shop"; expected the name of a group: Web'],
    [['--demand', 'constant,base=1', '--time-zone', 'Mars'], '--time-zone: found "Mars"; expected an IANA time zone'],
  ])('refuses %j', async (args, message) => {
    const { exitCode, err } = await forecast(ONE, ...args, '--for', '1d');
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
  });

  test('asks how many requests a server serves where a group scales by them', async () => {
    const { exitCode, err } = await forecast(TWO, '--demand', 'constant,base=1', '--for', '1d');
    expect(exitCode).toBe(2);
    expect(err).toBe(
      '--per-server: found none, and Api scales by requests; expected requests per minute that one server serves\n',
    );
  });

  test('refuses a template without a group, a length that is none, and a period beside a measured demand', async () => {
    const none = fileOf('none.json', { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } });
    expect((await forecast(none, '--demand', 'constant,base=1')).err).toContain('found no Auto Scaling group');
    expect((await forecast(ONE, '--demand', 'constant,base=1', '--for', '4y')).err).toContain('up to three years');
    const csv = fileOf('load.csv', '2027-01-01T00:00Z,60\n2027-01-01T12:00Z,120\n');
    expect((await forecast(ONE, '--demand', csv, '--for', '1d')).err).toContain(
      'followed from its first time to its last',
    );
  });
});
