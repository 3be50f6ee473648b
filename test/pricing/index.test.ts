import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Modules that a fresh process has loaded after running a program. */
function loadedBy(program: string): readonly string[] {
  const script = `${program}; process.stdout.write(JSON.stringify(Object.keys(require.cache)))`;
  const output = execFileSync(process.execPath, ['-r', 'ts-node/register', '-e', script], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[];
}

describe('groundplan/pricing', () => {
  test('loads no engine, and neither cron nor time zones before a template has a schedule', () => {
    const loaded = loadedBy(`
      const { estimate, packagedCatalogue, readTemplate } = require('./lib/pricing');
      const body = { Resources: { Nat: { Type: 'AWS::EC2::NatGateway' } } };
      const { resources } = readTemplate({ name: 'stack', body, region: 'eu-west-1' });
      const { monthly } = estimate(resources, { catalogue: packagedCatalogue() });
      if (monthly.expected !== 39.84) throw new Error(String(monthly.expected));
    `);
    const packages = loaded.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
    for (const heavy of ['aws-cdk-lib', 'constructs', '@pulumi', 'cron-parser', 'luxon'])
      expect(packages.filter((name) => name.startsWith(heavy))).toEqual([]);
  });
});
