import { choice, flag, formatted, group, list, may, must, usd, whole, type Group } from '../../form/form';
import { SEVERITIES } from '../../profile/alarms';
import type { BudgetProps, MonitoringProps, RouteProps } from './props';

const route = group<RouteProps>({
  email: may(list(formatted('email', 'an e-mail address')), 'Addresses that get an e-mail'),
  https: may(
    list(formatted('https-url', 'an address that begins with https://')),
    'HTTPS endpoints that get a POST, e.g. of an on-call service',
  ),
});

const budget = group<BudgetProps>({
  monthlyUsd: must(usd(), 'USD per month'),
  actualPercent: may(whole(1, 1000), 'Percent of the budget at which actual spend is reported', '80'),
  forecastPercent: may(whole(1, 1000), 'Percent of the budget at which forecast spend is reported', '100'),
});

export const monitoringForm: Group<MonitoringProps> = group<MonitoringProps>({
  routes: may(
    group<NonNullable<MonitoringProps['routes']>>({
      critical: may(route, 'Alarms that wake someone up'),
      warning: may(route, 'Alarms that can wait for the morning'),
    }),
    'Where each severity goes',
    'to the contact of the client, by e-mail,',
  ),
  criticalAs: may(
    choice(SEVERITIES, {
      says: { critical: 'As such: someone is woken up', warning: 'As warnings: they wait for the morning' },
    }),
    'What critical alarms are sent as',
    'critical in production and warning elsewhere',
  ),
  dashboard: may(flag(), 'A dashboard for the environment', 'true'),
  budget: may(
    budget,
    'A monthly budget with alerts before it is spent',
    'the monthly budget of the environment, if it has one,',
  ),
});
