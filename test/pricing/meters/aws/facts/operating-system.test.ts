import { operatingSystemOf } from '../../../../../lib/pricing/meters/aws/facts/operating-system';
import { Unknown } from '../../../../../lib/pricing/readers';

describe('the operating system of an image', () => {
  test.each([
    ['/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base', 'windows'],
    ['/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-SQL_2022_Standard', 'windows-sql-server'],
    ['/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-SQL_2022_Express', 'windows'],
    ['/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64', 'linux'],
    ['/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id', 'linux'],
    ['/aws/service/debian/release/12/latest/amd64', 'linux'],
    ['/aws/service/suse/sles/15-sp6/x86_64/latest', 'suse'],
    ['/aws/service/rhel/9/latest', 'rhel'],
  ])('%s is %s', (parameter, name) => {
    expect(operatingSystemOf(`resolve:ssm:${parameter}`, undefined)).toEqual({ name });
    expect(operatingSystemOf(new Unknown('an SSM parameter is resolved at deployment', parameter), undefined)).toEqual({
      name,
    });
  });

  test.each([['ami-0abcdef1234567890'], [undefined], [new Unknown('a parameter has no default')]])(
    'Linux is assumed, and said to be, of %p',
    (image) => {
      expect(operatingSystemOf(image, undefined)).toEqual({
        name: 'linux',
        note: 'the image does not tell its operating system; Linux is assumed',
      });
    },
  );

  const inBase64 = (text: string): string => Buffer.from(text).toString('base64');

  test.each([
    '<powershell>\nStart-Service w3svc\n</powershell>',
    '<script>net start w3svc</script>',
    'version: 1.1\ntasks: []',
  ])('is Windows where nothing else would run %j', (userData) => {
    expect(operatingSystemOf('ami-0abcdef1234567890', inBase64(userData))).toEqual({
      name: 'windows',
      note: 'the image does not tell its operating system; its user data is for Windows',
    });
  });

  test('is assumed where Linux would run it', () => {
    expect(operatingSystemOf('ami-0abcdef1234567890', inBase64('#!/bin/bash\n')).name).toBe('linux');
    expect(operatingSystemOf('/aws/service/rhel/9/latest', inBase64('<powershell>')).name).toBe('rhel');
  });
});
