import fc from 'fast-check';
import { stringify } from 'yaml';
import { parseClient } from '../../lib/client/parse';
import { InputError } from '../../lib/problem';
import { HEAD, PRODUCTION } from './files';

/** Any text either is a client file or gets problems that point into it. */
function isHandled(text: string): void {
  try {
    parseClient(text, 'client.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    const problems = error instanceof InputError ? error.problems : [];
    expect(problems.length).toBeGreaterThan(0);
    for (const { position } of problems) {
      expect(position?.line).toBeGreaterThanOrEqual(1);
      expect(position?.column).toBeGreaterThanOrEqual(1);
    }
  }
}

const FILE = `${HEAD}${PRODUCTION}  staging: { extends: production, kind: staging, network: { cidr: 10.21.0.0/16 } }\n`;

test('any text is handled', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isHandled));
});

test('any text of YAML signs is handled', () => {
  const sign = fc.constantFrom(
    ...Array.from(' \n\t-:?[]{},&*!|>\'"%@`#<~'),
    '\n  ',
    ': ',
    '- ',
    'client',
    'environments',
    'extends',
    '*a',
    '&a ',
  );
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 60 }).map((signs) => signs.join('')),
      isHandled,
    ),
    { numRuns: 500 },
  );
});

test('any data that YAML can hold is handled, alone and as a part', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom('client', 'environments'), (value, key) => {
      isHandled(stringify(value));
      isHandled(stringify({ [key]: value }));
      isHandled(stringify({ client: value, environments: { production: value, staging: value } }));
    }),
  );
});

test('a right file is handled when any line of it is lost, doubled or replaced', () => {
  const lines = FILE.split('\n');
  const bits = fc.constantFrom(
    '',
    'x',
    'null',
    '[]',
    '{}',
    '7',
    'extends: staging',
    'network: [',
    'servers: { a: 1 }',
    '- x',
    '&a',
    '*a',
  );
  fc.assert(
    fc.property(fc.nat(lines.length - 1), fc.nat(12), bits, fc.constantFrom(0, 1, 2), (at, indent, bit, kept) => {
      const line = lines[at] ?? '';
      const colon = line.indexOf(':');
      const bent =
        [`${' '.repeat(indent)}${bit}`, `${line.slice(0, colon + 1)} ${bit}`, `${line}\n${line}`][kept] ?? '';
      isHandled(lines.with(at, bent).join('\n'));
    }),
    { numRuns: 500 },
  );
});

test('values nested deeper than the parser can follow are handled', () => {
  isHandled('['.repeat(1999));
  isHandled('[\n'.repeat(20_000));
  isHandled('- '.repeat(900));
  isHandled('a:\n'.repeat(1000));
  isHandled(Array.from({ length: 900 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'));
});
