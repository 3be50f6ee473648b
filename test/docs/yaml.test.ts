import { parseClient } from '../../lib/client/load';
import { planClient } from '../../lib/client/plan';
import { blocks, pages } from './blocks';

/** A block that is part of a client file: the head is put before it, so that it reads as a whole one. */
const HEAD = `client:
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

test('the documentation has client files in it', () => {
  expect(yamlBlocks.length).toBeGreaterThanOrEqual(4);
});

test.each(yamlBlocks.map((block) => [`${block.page}:${block.line}`, block.code]))(
  '%s is a client file that can be planned',
  (name, code) => {
    const whole = /^client:/m.test(code) ? code : HEAD + code.replace(/^(?=.)/gm, '    ');
    expect(() => planClient(parseClient(whole, name))).not.toThrow();
  },
);
