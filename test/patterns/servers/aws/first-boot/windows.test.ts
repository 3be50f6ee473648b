import fc from 'fast-check';
import { firstBootScript } from '../../../../../lib/patterns/servers/aws/first-boot';
import { base64, everything, firstBoot, partsOf } from './fixture';

const ALL = firstBootScript(everything('windows-2022'));

function steps(script: string): readonly string[] {
  const begin = script.indexOf('\ntry {\n');
  return script.slice(begin, script.indexOf('\n} catch', begin)).split('\n').slice(2);
}

function functions(script: string): readonly string[] {
  return [...script.matchAll(/^function ([\w-]+)/gm)]
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'Write-Step');
}

test('everything is done in this order', () => {
  expect(steps(ALL)).toEqual([
    "Write-Step 'asking who this server is'",
    "$instance = Get-Metadata 'instance-id'",
    "$zone = Get-Metadata 'placement/availability-zone'",
    "Set-DefaultAWSRegion -Region (Get-Metadata 'placement/region')",
    "Write-Step 'installing roles and features'",
    "Install-Features 'Web-Server', 'NET-Framework-45-ASPNET'",
    "Write-Step 'running the commands of its image'",
    "Set-Content 'C:\\ready' 'yes'",
    "Write-Step 'taking the volume records'",
    "Connect-Volume 'records' 'groundplan:volume' 'ehr-1-records' 'D'",
    "Write-Step 'taking the volume logs'",
    "Connect-Volume 'logs' 'groundplan:volume' 'ehr-1-logs' 'E'",
    "Write-Step 'preparing the disk scratch'",
    "Connect-Disk 'scratch' 'xvdf' 'F'",
    "Write-Step 'taking its address'",
    "Connect-Address 'groundplan:address' 'ehr-1'",
    "Write-Step 'running the script of the client'",
    "Invoke-Script 'V3JpdGUtSG9zdCAncmVhZHknCg=='",
    "Write-Step 'waiting for an answer of https://localhost:8443/health'",
    "Wait-Until { Test-Answer 'https://localhost:8443/health' }",
    '$failed = $false',
  ]);
});

test('how it went is told after the steps, whatever happened in them', () => {
  expect(ALL.slice(ALL.indexOf('\n$failed = $false')).trim().split('\n')).toEqual([
    '$failed = $false',
    '} catch {',
    '  $failed = $true',
    '  Write-Host "FAILED while ${now}: $_"',
    '}',
    "if ($failed) { Send-Report 'FAILURE' 'ABANDON' } else { Send-Report 'SUCCESS' 'CONTINUE' }",
    'Stop-Transcript | Out-Null',
    'if ($failed) { exit 1 }',
    '</powershell>',
  ]);
  expect(ALL).toContain(
    "Send-CFNResourceSignal -StackName 'northwind-production' -LogicalResourceId 'EhrFleetASG1A2B3C4D' -UniqueId $instance -Status $status -Force",
  );
  expect(ALL).toContain(
    "$hook = @{ LifecycleHookName = 'first-boot'; AutoScalingGroupName = $group; InstanceId = $instance }",
  );
});

test('nothing asked for is nothing done', () => {
  const script = firstBootScript(firstBoot('windows-2025'));
  expect(steps(script)).toEqual(['$failed = $false']);
  expect(functions(script)).toEqual([]);
});

test.each([
  ['commands', []],
  ['packages', ['Install-Features']],
  ['script', ['Wait-Until', 'Invoke-Script']],
  ['answer', ['Wait-Until', 'Test-Answer']],
  ['reports', ['Get-Metadata', 'Send-Report']],
] as const)('only %s asked for is only that done', (part, expected) => {
  expect(functions(firstBootScript(firstBoot('windows-2022', partsOf('windows-2022')[part])))).toEqual(expected);
});

test('where no stack waits, the group alone is told', () => {
  const script = firstBootScript({ ...everything('windows-2022'), reports: { hook: 'first-boot' } });
  expect(script).toContain(
    "@{ LifecycleHookName = 'first-boot'; AutoScalingGroupName = $group; InstanceId = $instance }",
  );
  expect(script).not.toMatch(/CFNResourceSignal|the stack/);
});

test('only a disk without any partition is formatted, and nothing is detached', () => {
  const guard = ALL.indexOf("if ((Get-Disk -Number $number).PartitionStyle -eq 'RAW') {");
  const otherwise = ALL.indexOf('} else { Write-Host "$name holds data and is not formatted" }');
  for (const command of ['Initialize-Disk', 'New-Partition', 'Format-Volume']) {
    expect(ALL.split(command)).toHaveLength(2);
    expect(ALL.indexOf(command)).toBeGreaterThan(guard);
    expect(ALL.indexOf(command)).toBeLessThan(otherwise);
  }
  expect(ALL).not.toMatch(/Dismount|Clear-Disk|-Force\b.*-EC2Volume/);
});

test('EC2Launch finds one script, whatever the client brings, and runs it once', () => {
  const script = firstBootScript({
    ...everything('windows-2022'),
    script: base64("</powershell>\n<persist>true</persist>\n'@\n"),
  });
  expect(script.match(/<\/?\w+>/g)).toEqual(['<powershell>', '</powershell>']);
});

test('everything leaves half of the user data to the client', () => {
  expect(Buffer.byteLength(ALL)).toBeLessThan(7_680);
});

test('a quote in a text ends no string', () => {
  const script = firstBootScript(firstBoot('windows-2022', { packages: ["a'b", 'c\u2019d'] }));
  expect(script).toContain("Install-Features 'a''b', 'c\u2019\u2019d'");
});

test('a token passes through untouched, wherever a text may be one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (number) => {
      const token = `\${Token[TOKEN.${number}]}`;
      const script = firstBootScript(
        firstBoot('windows-2022', {
          script: token,
          volumes: [{ name: 'records', tag: { key: 'volume', value: token }, mount: 'D' }],
          address: { tag: { key: 'address', value: token } },
          reports: { stack: { name: token, resource: token }, hook: token },
        }),
      );
      expect(script.split(token)).toHaveLength(7);
      expect(script.split(`'${token}'`)).toHaveLength(7);
    }),
  );
});
