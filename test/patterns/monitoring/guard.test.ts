import { awsMonitoring } from '../../../lib/patterns/monitoring/aws';
import { guardStatements } from '../../../lib/patterns/monitoring/aws/guard';
import { planAfar } from '../../../lib/patterns/monitoring/afar';
import { planMonitoring } from '../../../lib/patterns/monitoring/plan';
import type { MonitoringProps } from '../../../lib/patterns/monitoring/props';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { expectNeutral } from '../neutral';

const staging = clinicContext({ kind: 'staging' });
const asked: MonitoringProps = { budget: { monthlyUsd: 500, stopAtPercent: 110 }, endsOn: '2027-03-31' };

function complaints(props: MonitoringProps, context = staging): string {
  try {
    planMonitoring(props, context);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a guard', () => {
  test('stops what carries the tags that the budget counts, by spend and on the last evening', () => {
    const plan = planMonitoring(asked, staging);
    expect(plan.guard).toEqual({
      environment: 'northwind-staging',
      tags: { client: 'northwind', environment: 'staging' },
      stopAtPercent: 110,
      end: { day: '2027-03-31', at: '18:00', timeZone: 'Etc/UTC' },
    });
    expect(plan.guard?.tags).toEqual(plan.budget?.tags);
    expectNeutral(plan);
  });

  test('is said among the decisions and warned of', () => {
    const { decisions, warnings } = planMonitoring(asked, staging);
    const end = 'all servers are stopped on 2027-03-31 at 18:00 (Etc/UTC)';
    expect(decisions.slice(-2).map(({ what, choice }) => [what, choice])).toEqual([
      ['budget guard', 'at 110% of actual spend all servers are stopped, until somebody starts them'],
      ['end', end],
    ]);
    expect(warnings.map(({ says }) => says)).toEqual([
      `This environment ends: ${end}, and \`check\` refuses it from the day after.`,
    ]);
  });

  test('is there only where it is asked for, and the end is nothing that a budget has to do with', () => {
    expect(planMonitoring({ budget: { monthlyUsd: 500 } }, staging)).not.toHaveProperty('guard');
    expect(planMonitoring({ budget: { monthlyUsd: 500 } }, staging)).not.toHaveProperty('reviews');
    expect(planMonitoring({ endsOn: '2027-03-31' }, staging).guard).not.toHaveProperty('stopAtPercent');
  });

  test('is refused in production, and wherever nobody would hear of the spend before', () => {
    const message = complaints(asked, clinicContext());
    expect(message).toContain(
      'budget.stopAtPercent: found 110; expected no such line in production: no budget stops it',
    );
    expect(message).toContain('endsOn: found 2027-03-31; expected no such line in production: it has no end');
    expect(complaints({ budget: { monthlyUsd: 500, stopAtPercent: 80 } })).toContain(
      'budget.stopAtPercent: found 80; expected more than 80, the percent at which actual spend is reported',
    );
    expect(complaints({ budget: { monthlyUsd: 500, actualPercent: 60, stopAtPercent: 80 } })).toBe('');
    expect(complaints({ endsOn: '2027-02-29' })).toContain(
      'endsOn: found "2027-02-29"; expected a day of the calendar',
    );
  });

  test('that fails is told of at home, and nowhere else', () => {
    const plan = planMonitoring(asked, staging, ['global']);
    const ids = (of: typeof plan): readonly string[] => of.alarms.map(({ id }) => id);
    expect(ids(plan)).toEqual([...ids(planAfar(plan)), 'GuardFailed']);
    expect(planAfar(plan)).not.toHaveProperty('guard');
  });
});

describe('the words of AWS', () => {
  test('a runbook that is started six times a day, and once in the end', () => {
    const { guard, decisions, warnings } = awsMonitoring(planMonitoring(asked, staging));
    expect(guard?.document).toBe('northwind-staging-guard');
    expect(
      Object.values(guard?.starts ?? {}).map(({ expression, timeZone, parameters }) => [
        expression,
        timeZone,
        parameters,
      ]),
    ).toEqual([
      ['rate(4 hours)', 'Etc/UTC', { Action: 'check' }],
      ['at(2027-03-31T18:00:00)', 'Etc/UTC', { Action: 'stop' }],
    ]);
    expect(decisions.map(({ choice }) => choice)).toContain(
      'start the automation northwind-staging-guard with Action=start',
    );
    expect(warnings.map(({ says }) => says)).toEqual([
      'The budget stops no server until the paying account has activated the tags client and environment for cost allocation.',
    ]);
  });

  test('whatever changes a group is bound to the tags of the environment', () => {
    const { guard } = awsMonitoring(planMonitoring(asked, staging));
    if (guard === undefined) throw new Error('no guard');
    const changing = guardStatements(guard).filter(
      ({ actions, on }) => on === 'anything' && !actions.every((action) => action.includes(':Describe')),
    );
    expect(changing).toHaveLength(2);
    for (const { conditions } of changing) {
      expect(conditions?.StringEquals).toEqual({
        'aws:ResourceTag/client': 'northwind',
        'aws:ResourceTag/environment': 'staging',
      });
    }
  });

  test('without a budget it looks at none', () => {
    const { guard, warnings } = awsMonitoring(planMonitoring({ endsOn: '2027-03-31' }, staging));
    if (guard === undefined) throw new Error('no guard');
    expect(Object.keys(guard.starts)).toEqual(['End']);
    expect(guardStatements(guard).some(({ on }) => on === 'budget')).toBe(false);
    expect(warnings).toEqual([]);
  });
});
