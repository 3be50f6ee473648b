import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileOf } from '../bin/harness';

jest.setTimeout(120_000);

const PROGRAM = join(__dirname, '../../dist/bin/groundplan.js');
const LAUNCH = {
  Type: 'AWS::EC2::LaunchTemplate',
  Properties: {
    LaunchTemplateData: {
      InstanceType: 'm7g.large',
      ImageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023',
    },
  },
};
const GROUP = {
  Type: 'AWS::AutoScaling::AutoScalingGroup',
  Properties: {
    MinSize: '1',
    MaxSize: '10',
    LaunchTemplate: { LaunchTemplateId: { Ref: 'Launch' }, Version: '1' },
    VPCZoneIdentifier: ['subnet-1'],
  },
};

/** What the built program finds of groups, without their names. */
function forecast(groups: object): readonly object[] {
  const template = fileOf('groups.json', { Resources: { Launch: LAUNCH, ...groups } });
  const demand = ['--demand', 'daily,base=0.5,peak=2,noise=20%', '--for', '30d', '--seeds', '50'];
  const args = [PROGRAM, 'forecast', template, '--region', 'eu-west-1', '--format', 'json', ...demand];
  const out = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const { groups: found } = JSON.parse(out) as { groups: readonly { id: string; path: string }[] };
  return found.map((group) => ({ ...group, id: undefined, path: undefined }));
}

test('threads find what one thread finds', () => {
  // 30 days for 50 seeds are 2.2 million minutes, and twice as many are shared out to threads.
  const [alone] = forecast({ One: GROUP });
  expect(forecast({ One: GROUP, Other: GROUP })).toEqual([alone, alone]);
});
