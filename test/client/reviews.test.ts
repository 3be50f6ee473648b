import { overdueReviews } from '../../lib/client/reviews';
import { formatProblem } from '../../lib/problem';
import { behindTheEdge } from './edge';
import { parse } from './files';

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
