import { dueReviews, overdueReviews } from '../../lib/client/reviews';
import { formatProblem } from '../../lib/problem';
import { behindTheEdge } from './edge';
import { HEAD, parse } from './files';

const ONBOARDING = `        onboarding: { count: true, review: 2027-01-31 }
`;

function overdue(more: string, today: string): readonly string[] {
  const client = parse(behindTheEdge({ more }));
  return overdueReviews(client, client.plans, today).map((problem) => formatProblem(client.sources.locate(problem)));
}

test('a line that somebody has to look at holds on its last day, and is refused on the next', () => {
  expect(overdue(ONBOARDING, '2027-01-31')).toEqual([]);
  expect(overdue(ONBOARDING, '2027-02-01')).toEqual([
    'client.yaml:29:44  environments.production.edgeDelivery.front.onboarding.review: found 2027-01-31, which has passed; expected a firewall whose rules refuse: look at what they counted and take onboarding out, or name a later day',
  ]);
});

test('it is found where what it is about has a new name', () => {
  expect(overdue(`        was: portal\n${ONBOARDING}`, '2027-02-01')).toEqual([
    expect.stringContaining('environments.production.edgeDelivery.front.onboarding.review'),
  ]);
});

test('without such a line there is nothing to look at', () => {
  expect(overdue('', '2999-01-01')).toEqual([]);
});

const SANDBOX = `${HEAD}  trial:
    kind: sandbox
    engine: aws-cdk
    account: '111111111111'
    region: eu-west-1
    policies: { ends-on: { on: 2027-03-31 } }
`;

function due(today: string): readonly string[] {
  return parse(SANDBOX).plans.flatMap((plan) =>
    dueReviews(plan, today).map(({ pattern, says }) => `${pattern}: ${says}`),
  );
}

describe('a sandbox that ends', () => {
  test.each([
    ['2027-03-17', []],
    ['2027-03-18', ['monitoring: endsOn is 2027-03-31, 13 days left: `check` refuses it afterwards.']],
    ['2027-03-30', ['monitoring: endsOn is 2027-03-31, 1 day left: `check` refuses it afterwards.']],
    ['2027-03-31', ['monitoring: endsOn is 2027-03-31, today is the last day: `check` refuses it afterwards.']],
    ['2027-04-01', []],
  ])('is warned of in its last 14 days: %s', (today, warnings) => {
    expect(due(today)).toEqual(warnings);
  });

  test('is refused afterwards, at the line of its policy', () => {
    const client = parse(SANDBOX);
    const refused = (today: string): readonly string[] =>
      overdueReviews(client, client.plans, today).map((problem) => formatProblem(client.sources.locate(problem)));
    expect(refused('2027-03-31')).toEqual([]);
    expect(refused('2027-04-01')).toEqual([
      'client.yaml:17:17  environments.trial.monitoring.endsOn: found 2027-03-31, which has passed; expected an environment that has not ended: take it out of the file, or name a later day',
    ]);
  });
});

test('lines without notice are not told of before their day', () => {
  const { plans } = parse(behindTheEdge({ more: ONBOARDING }));
  expect(plans.flatMap((plan) => dueReviews(plan, '2027-01-31'))).toEqual([]);
});
