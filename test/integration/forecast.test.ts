import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileOf, groundplan } from '../bin/harness';

jest.setTimeout(120_000);

const TEMPLATE = fileOf('group.json', {
  Resources: {
    Launch: {
      Type: 'AWS::EC2::LaunchTemplate',
      Properties: {
        LaunchTemplateData: {
          InstanceType: 'm7g.large',
          ImageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023',
        },
      },
    },
    Group: {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: {
        MinSize: '1',
        MaxSize: '10',
        LaunchTemplate: { LaunchTemplateId: { Ref: 'Launch' }, Version: '1' },
        VPCZoneIdentifier: ['subnet-1'],
      },
    },
  },
});

test('threads find what one thread finds', async () => {
  // 30 days by the minute for 100 seeds are more than are followed without threads; sources are followed in one.
  const args = [
    'forecast',
    TEMPLATE,
    '--region',
    'eu-west-1',
    '--demand',
    'daily,base=0.5,peak=2,noise=20%',
    '--for',
    '30d',
    '--format',
    'json',
  ];
  const built = join(__dirname, '../../dist/bin/groundplan.js');
  const threads = spawnSync(process.execPath, [built, ...args], { encoding: 'utf8' });
  expect([threads.status, threads.stderr]).toEqual([0, 'simulating 1 group …\n']);
  expect(threads.stdout).toBe((await groundplan(args)).out);
});
