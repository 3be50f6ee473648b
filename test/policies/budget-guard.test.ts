import { complaints, HEAD, parse } from '../client/files';

function environment(kind: string, policies: string, more: readonly string[] = []): string {
  return [
    `${HEAD}  one:`,
    `    kind: ${kind}`,
    '    engine: aws-cdk',
    "    account: '111111111111'",
    '    region: eu-west-1',
    ...more,
    `    policies: ${policies}`,
    '',
  ].join('\n');
}

function planned(text: string): {
  readonly guard: unknown;
  readonly monthlyUsd: unknown;
  readonly leftAlone: readonly string[];
} {
  const [plan] = parse(text).plans;
  const { guard, budget } = plan?.patterns.monitoring.monitoring?.plan ?? {};
  const left = (plan?.decisions ?? []).filter(({ choice }) => choice === 'does not apply');
  return { guard, monthlyUsd: budget?.monthlyUsd, leftAlone: left.map(({ because }) => because) };
}

const budget = ['    monthlyBudget: 500'];

describe('budget-guard', () => {
  test.each(['staging', 'development', 'sandbox'])('stops %s at its monthly budget', (kind) => {
    expect(planned(environment(kind, '{ budget-guard: {} }', budget))).toMatchObject({
      monthlyUsd: 500,
      guard: { stopAtPercent: 100 },
      leftAlone: [],
    });
  });

  test('keeps what the environment says of its budget itself', () => {
    const own = [...budget, '    monitoring: { budget: { monthlyUsd: 700, actualPercent: 50 } }'];
    expect(planned(environment('staging', '{ budget-guard: { percent: 90 } }', own))).toMatchObject({
      monthlyUsd: 700,
      guard: { stopAtPercent: 90 },
    });
  });

  test.each([
    ['production', budget, 'no budget stops production'],
    ['staging', [], 'it has no monthly budget'],
  ] as const)('leaves %s alone, and says why', (kind, more, because) => {
    expect(planned(environment(kind, '{ budget-guard: {} }', more))).toMatchObject({
      guard: undefined,
      leftAlone: [because],
    });
  });

  test('a percent that stops servers before anybody hears of the spend is refused at its line', () => {
    expect(complaints(environment('staging', '{ budget-guard: { percent: 70 } }', budget))).toEqual([
      'client.yaml:18:17  environments.one.monitoring.budget.stopAtPercent: found 70; expected more than 80, the percent at which actual spend is reported',
    ]);
  });
});

describe('ends-on', () => {
  test.each(['sandbox', 'development'])('stops a %s on its last evening', (kind) => {
    expect(planned(environment(kind, '{ ends-on: { on: 2027-03-31 } }'))).toMatchObject({
      guard: { end: { day: '2027-03-31', at: '18:00', timeZone: 'Europe/Dublin' } },
      leftAlone: [],
    });
  });

  test.each(['production', 'staging'])('leaves %s alone, and says why', (kind) => {
    expect(planned(environment(kind, '{ ends-on: { on: 2027-03-31 } }'))).toMatchObject({
      guard: undefined,
      leftAlone: [`${kind} has no end`],
    });
  });

  test('a day that calendars do not have is refused at its line', () => {
    expect(complaints(environment('sandbox', '{ ends-on: { on: 2027-02-30 } }'))).toEqual([
      'client.yaml:17:17  environments.one.monitoring.endsOn: found "2027-02-30"; expected a day of the calendar',
    ]);
  });
});
