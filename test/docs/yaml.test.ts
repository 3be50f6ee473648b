import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseClient } from '../../lib/client/load';
import { readShapeFile } from '../../lib/forecast/demand/shape-file';
import { packagedCatalogue, readUsage } from '../../lib/pricing';
import { parseNegotiated } from '../../lib/pricing/catalogue/negotiated/parse';
import { emptyDirectory } from '../bin/harness';
import { blocks, pages, ROOT } from './blocks';

/** A block that is part of a client file: the head is put before it, so that it reads as a whole one. */
const HEAD = `version: 1
client:
  name: Northwind Clinic
  slug: northwind
  contact: it@northwind-clinic.example
  tier: silver
environments:
  production:
    kind: production
    engine: aws-cdk
    account: '111111111111'
    region: eu-west-1
`;

const yamlBlocks = pages().flatMap((page) => blocks(page, 'yaml'));
const isUsage = (code: string): boolean => code.includes('schema: groundplan.usage/1');
const isNegotiated = (code: string): boolean => code.includes('schema: groundplan.catalogue/1');
const isShape = (code: string): boolean => /^shape: /m.test(code);
const isPipeline = (code: string): boolean => /^jobs:/m.test(code);
const isTemplate = (code: string): boolean => /^Resources:/m.test(code);
const isPulumiProject = (code: string): boolean => /^runtime:/m.test(code);
const usageBlocks = yamlBlocks.filter(({ code }) => isUsage(code));

test('the documentation has client files in it', () => {
  expect(yamlBlocks.length).toBeGreaterThanOrEqual(4);
});

test.each(usageBlocks.map((block) => [`${block.page}:${block.line}`, block.code]))(
  '%s is a usage file',
  (name, code) => {
    expect(() => readUsage(code, name)).not.toThrow();
  },
);

const negotiatedBlocks = yamlBlocks.filter(({ code }) => isNegotiated(code));
test.each(negotiatedBlocks.map((block) => [`${block.page}:${block.line}`, block.code]))(
  '%s is a file of negotiated prices',
  (name, code) => {
    expect(() => parseNegotiated(code, name, packagedCatalogue())).not.toThrow();
  },
);

const shapeBlocks = yamlBlocks.filter(({ code }) => isShape(code));
test.each(shapeBlocks.map((block) => [`${block.page}:${block.line}`, block.code]))(
  '%s is a shape of demand',
  (_, code) => {
    const file = join(emptyDirectory(), 'shape.yaml');
    writeFileSync(file, code);
    expect(() => readShapeFile(file, [])).not.toThrow();
  },
);

test('a Pulumi project runs the program that the package has', () => {
  const mains = yamlBlocks
    .filter(({ code }) => isPulumiProject(code))
    .map(({ code }) => /^main: (.+)$/m.exec(code)?.[1]);
  expect(mains).toEqual(['node_modules/groundplan/dist/bin/pulumi.js']);
  expect(existsSync(join(ROOT, 'dist/bin/pulumi.js'))).toBe(true);
});

const isOther = (code: string): boolean =>
  [isUsage, isNegotiated, isShape, isPipeline, isTemplate, isPulumiProject].some((is) => is(code));
const clientBlocks = yamlBlocks.filter(({ code }) => !isOther(code));
test.each(clientBlocks.map((block) => [`${block.page}:${block.line}`, block.code]))(
  '%s is a client file that can be planned',
  (name, code) => {
    const whole = /^client:/m.test(code) ? code : HEAD + code.replace(/^(?=.)/gm, '    ');
    expect(() => parseClient(whole, name)).not.toThrow();
  },
);
