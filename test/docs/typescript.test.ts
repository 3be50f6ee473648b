import path from 'node:path';
import ts from 'typescript';
import { blocks, pages, ROOT } from './blocks';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  esModuleInterop: true,
  types: ['node'],
  typeRoots: [path.join(ROOT, 'node_modules/@types')],
  paths: {
    groundplan: [path.join(ROOT, 'lib/entry/index.ts')],
    'groundplan/aws-cdk': [path.join(ROOT, 'lib/entry/aws-cdk.ts')],
    'groundplan/aws-cdk/cost': [path.join(ROOT, 'lib/entry/aws-cdk-cost.ts')],
    'groundplan/pulumi-aws': [path.join(ROOT, 'lib/entry/pulumi-aws.ts')],
    'groundplan/portfolio': [path.join(ROOT, 'lib/entry/portfolio.ts')],
    'groundplan/pricing': [path.join(ROOT, 'lib/entry/pricing.ts')],
    'groundplan/pulumi-cost': [path.join(ROOT, 'lib/entry/pulumi-cost.ts')],
    'groundplan/pulumi-policies': [path.join(ROOT, 'lib/entry/pulumi-policies.ts')],
  },
};

/** Blocks as files that stand beside their page, so that they resolve packages as a reader's own file would. */
const sources = new Map(
  pages()
    .flatMap((page) => blocks(page, 'ts'))
    .map(({ page, line, code }) => [path.join(ROOT, `${page}.${line}.ts`), `${code}\nexport {};\n`]),
);

test('every TypeScript block of the documentation compiles under strict and exactOptionalPropertyTypes', () => {
  const disk = ts.createCompilerHost(OPTIONS);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => sources.has(file) || disk.fileExists(file),
    readFile: (file) => sources.get(file) ?? disk.readFile(file),
    getSourceFile: (file, version) => {
      const code = sources.get(file);
      return code === undefined ? disk.getSourceFile(file, version) : ts.createSourceFile(file, code, version);
    },
  };
  const program = ts.createProgram([...sources.keys()], OPTIONS, host);
  // What a reader compiles: our own sources are compiled by our own options elsewhere.
  const found = [...sources.keys()].flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)));
  const faults = found.map(({ file, start, messageText }) => {
    const at = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
    return `${path.relative(ROOT, file?.fileName ?? '')} +${at}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect(faults).toEqual([]);
  expect(sources.size).toBeGreaterThanOrEqual(4);
}, 120_000);
