import {
  choice,
  flag,
  formatted,
  group,
  list,
  optional,
  required,
  usd,
  integer,
  type Field,
  type Group,
} from '../../form/form';
import { SEVERITIES } from '../../profile/alarms';
import { DAY } from '../../profile/forms';
import type { BudgetProps, MonitoringProps, RouteProps } from './props';

const endpoint: Field<string> = {
  ...formatted('https-url', 'an address that begins with https://'),
  // A URL that is as good as a password may be known only at deployment.
  token: true,
};

const route = group<RouteProps>({
  email: optional(list(formatted('email', 'an e-mail address')), 'Addresses that get an e-mail'),
  https: optional(list(endpoint), 'HTTPS endpoints that get a POST, e.g. of an on-call service'),
});

const budget = group<BudgetProps>({
  monthlyUsd: required(usd(), 'USD per month'),
  actualPercent: optional(integer(1, 1000), 'Percent of the budget at which actual spend is reported', '80'),
  forecastPercent: optional(integer(1, 1000), 'Percent of the budget at which forecast spend is reported', '100'),
  stopAtPercent: optional(
    integer(1, 1000),
    'Percent of the budget at which actual spend stops all servers of the environment; not in production',
    'no spend stops anything',
  ),
});

export const monitoringForm: Group<MonitoringProps> = group<MonitoringProps>({
  routes: optional(
    group<NonNullable<MonitoringProps['routes']>>({
      critical: optional(route, 'Alarms that wake someone up'),
      warning: optional(route, 'Alarms that can wait for the morning'),
    }),
    'Where each severity goes',
    'to the contact of the client, by e-mail,',
  ),
  criticalAs: optional(
    choice(SEVERITIES, {
      enumDescriptions: { critical: 'As such: someone is woken up', warning: 'As warnings: they wait for the morning' },
    }),
    'What critical alarms are sent as',
    'critical in production and warning elsewhere',
  ),
  dashboard: optional(flag(), 'A dashboard for the environment', 'true'),
  budget: optional(
    budget,
    'A monthly budget with alerts before it is spent',
    'the monthly budget of the environment, if it has one,',
  ),
  endsOn: optional(
    DAY,
    'Last day of the environment, YYYY-MM-DD: its servers are stopped that evening, and check refuses it afterwards; not in production',
    'it has no end',
  ),
});
