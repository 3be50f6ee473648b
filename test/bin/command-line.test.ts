import { groundplan } from './harness';

test.each([[[]], [['check']], [['plan']], [['price']], [['diff']], [['usage']], [['comment']]])(
  'help of %j has examples and exit code 0',
  async (command) => {
    const { exitCode, out, err } = await groundplan([...command, '--help']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(/\nExamples:\n {2}groundplan \w+ /);
    for (const name of command) expect(out).toContain(`Usage: groundplan ${name} `);
  },
);

test('help names the exit codes', async () => {
  const { out } = await groundplan(['--help']);
  expect(out.slice(out.indexOf('Exit codes:')).trim().split('\n')).toEqual([
    'Exit codes:',
    '  0   fine',
    '  1   a budget, or what --fail-on-increase allows, is exceeded',
    '  2   the input or the command line is wrong',
    '  3   cannot tell whether it is exceeded: prices are missing (--allow-missing)',
    '  4   refused: a change loses data, leaves stacks running or cannot be made (--accept)',
    '  69  a price list or a forge cannot be reached, or refuses',
    '  70  a bug in groundplan',
    '  74  could not write output',
    '  129 stopped: the terminal was closed',
    '  130 interrupted (Ctrl-C)',
    '  143 terminated (kill)',
  ]);
});

test.each([80, 100])('help fits %i columns', async (columns) => {
  for (const command of ['check', 'plan', 'price', 'diff', 'advise', 'coverage', 'usage', 'prices']) {
    const { out } = await groundplan([command, '--help'], { columns });
    expect(out.split('\n').filter(({ length }) => length > columns)).toEqual([]);
  }
});

test('what an example does stands beside it where there is room, else below', async () => {
  const help = async (columns: number): Promise<string> => (await groundplan(['price', '--help'], { columns })).out;
  expect(await help(200)).toMatch(/\n {2}groundplan price cdk\.out {2,}every stack of the assembly\n/);
  expect(await help(80)).toContain('\n  groundplan price cdk.out\n      every stack of the assembly\n');
});

test('help of a command, asked for the other way round', async () => {
  expect((await groundplan(['help', 'price'])).out).toBe((await groundplan(['price', '--help'])).out);
});

test('version is that of the package', async () => {
  expect(await groundplan(['--version'])).toEqual({ exitCode: 0, out: '0.2.0\n', err: '' });
});

test.each([
  [[], "groundplan: missing command; 'groundplan --help' lists them\n"],
  [['prise', 'a.json'], "groundplan: unknown command 'prise' (Did you mean price?)\n"],
  [['help', 'nope'], "groundplan: unknown command 'nope'\n"],
  [['help', 'prise'], "groundplan: unknown command 'prise' (Did you mean price?)\n"],
  [['prices', 'help', 'serch'], "groundplan: unknown command 'serch' (Did you mean search?)\n"],
  [['price'], "groundplan: missing required argument 'template|cdk.out'\n"],
  [['price', 'a.json', '--fromat', 'json'], "groundplan: unknown option '--fromat' (Did you mean --format?)\n"],
  [
    ['price', 'a.json', '--format', 'xml'],
    "groundplan: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, markdown, csv, html, sarif, junit.\n",
  ],
  [
    ['plan', 'a.yaml', '--usage', 'nome'],
    '--usage: found no file "nome"; expected default, none or a usage file. Did you mean "none"?\n',
  ],
  ...['0', '-5', 'much', '', 'Infinity'].map((usd): [string[], string] => [
    ['price', 'a.json', '--budget', usd],
    `groundplan: option '--budget <usd>' argument '${usd}' is invalid. Expected an amount in USD above 0.\n`,
  ]),
  [['plan', 'a.yaml', 'b.yaml'], "groundplan: too many arguments for 'plan'. Expected 1 argument but got 2.\n"],
])('%j is one readable line and exit code 2', async (args, err) => {
  expect(await groundplan(args)).toEqual({ exitCode: 2, out: '', err });
});
