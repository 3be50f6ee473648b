import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

/**
 * `npm run api` writes what each door of the package exports into docs/api, so that a change shows in review. `npm run check:api` fails
 * where a report is not current. Both read the types in dist: build first.
 */
const ROOT = path.resolve(__dirname, '..');

/** Doors by the name of their report. */
const DOORS: Readonly<Record<string, string>> = {
  groundplan: 'dist/lib/entry/index.d.ts',
  'aws-cdk': 'dist/lib/entry/aws-cdk.d.ts',
  'aws-cdk-cost': 'dist/lib/entry/aws-cdk-cost.d.ts',
  portfolio: 'dist/lib/entry/portfolio.d.ts',
  pricing: 'dist/lib/entry/pricing.d.ts',
  'pulumi-aws': 'dist/lib/entry/pulumi-aws.d.ts',
  'pulumi-cost': 'dist/lib/entry/pulumi-cost.d.ts',
  'pulumi-policies': 'dist/lib/entry/pulumi-policies.d.ts',
};

const COMPILER_OPTIONS = {
  target: 'ES2022',
  lib: ['ES2023'],
  module: 'node16',
  moduleResolution: 'node16',
  strict: true,
  skipLibCheck: true,
  types: ['node'],
};

function configOf(name: string, entry: string, temporary: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: path.join(ROOT, entry),
      compiler: { overrideTsconfig: { compilerOptions: COMPILER_OPTIONS, include: ['dist/**/*.d.ts'] } },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: path.join(ROOT, 'docs/api'),
        reportTempFolder: temporary,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.None, addToApiReportFile: true },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: path.join(ROOT, 'package.json'),
  });
}

function main(renew: boolean): void {
  mkdirSync(path.join(ROOT, 'docs/api'), { recursive: true });
  const temporary = mkdtempSync(path.join(tmpdir(), 'groundplan-api-'));
  try {
    const configs = Object.entries(DOORS).map(([name, entry]) => configOf(name, entry, temporary));
    const [first] = configs;
    if (first === undefined) return;
    const compilerState = CompilerState.create(first, {
      additionalEntryPoints: configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
    });
    const stale = Object.keys(DOORS).filter((_, at) => {
      const config = configs[at] ?? first;
      const { apiReportChanged, succeeded } = Extractor.invoke(config, {
        compilerState,
        localBuild: renew,
        messageCallback: (message) => {
          message.handled = true;
          if (message.logLevel === ExtractorLogLevel.Error) process.stderr.write(`${message.text}\n`);
        },
      });
      return !succeeded || (apiReportChanged && !renew);
    });
    for (const name of stale) {
      process.stderr.write(`docs/api/${name}.api.md is not current; "npm run api" renews it\n`);
    }
    process.exitCode = stale.length > 0 ? 1 : 0;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

main(!process.argv.includes('--check'));
