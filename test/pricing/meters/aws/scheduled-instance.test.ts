import { costs, priceOf, priceWith, usd } from '../../price';

const INSTANCE = {
  Type: 'AWS::EC2::Instance',
  Properties: {
    InstanceType: 'm6i.large',
    ImageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64',
    SubnetId: { Ref: 'Subnet' },
  },
};
const Subnet = { Type: 'AWS::EC2::Subnet', Properties: { MapPublicIpOnLaunch: false } };

function schedule(call: string, expression: string): object {
  return {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      ScheduleExpression: expression,
      Target: {
        Arn: `arn:aws:scheduler:::aws-sdk:ec2:${call}Instances`,
        Input: { 'Fn::Sub': '{"InstanceIds":["${It}"]}' },
      },
    },
  };
}

const Start = schedule('start', 'cron(0 8 ? * MON-FRI *)');

test('an instance is billed for the hours that schedules let it run, and its volume for all', () => {
  const Stop = schedule('stop', 'cron(0 18 ? * MON-FRI *)');
  const priced = priceOf(INSTANCE, { Subnet, Start, Stop });
  expect(costs(priced)).toEqual({
    'Instance hours': usd(((730 * 50) / 168) * 0.107),
    'Root volume storage': usd(8 * 0.088),
  });
  expect(priced.lines[0]?.note).toBe('runs 50 hours of each week, by schedules');
});

test('hours that a usage file says hold whatever schedules do', () => {
  const Stop = schedule('stop', 'cron(0 18 ? * MON-FRI *)');
  const priced = priceWith({ runningHours: 100 }, INSTANCE, { Subnet, Start, Stop });
  expect(costs(priced)['Instance hours']).toBe(usd(100 * 0.107));
  expect(priced.lines[0]).toMatchObject({ basis: 'usage' });
  expect(priced.lines[0]?.note).toBeUndefined();
});

test('its public address goes while it is stopped', () => {
  const Stop = schedule('stop', 'cron(0 18 ? * MON-FRI *)');
  const Public = { Type: 'AWS::EC2::Subnet', Properties: { MapPublicIpOnLaunch: true } };
  expect(costs(priceOf(INSTANCE, { Subnet: Public, Start, Stop }))).toMatchObject({
    'Public IPv4 addresses': usd(((730 * 50) / 168) * 0.005),
  });
});

test('hours that cannot be told are missing, not zero', () => {
  const priced = priceOf(INSTANCE, { Subnet, Start, Stop: schedule('stop', 'rate(5 hours)') });
  expect(priced.status).toBe('unpriced');
  expect(priced.missing).toEqual([
    {
      name: 'Instance hours',
      rate: 'ec2/m6i.large/linux',
      because: '"rate(5 hours)" does not ring at recurring times',
    },
  ]);
});
