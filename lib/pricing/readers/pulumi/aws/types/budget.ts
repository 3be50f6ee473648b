import { isList, isObject, type JsonObject } from '../../../shape';
import { isUnknown } from '../../../unknown';

import { given, withProperties, type Presenter } from './presenter';

/** A budget with its notifications and who gets them. */
export const budget: Presenter = (own, named) => {
  const { notifications, costFilters } = own.inputs;
  const { Budget } = named.properties;
  return withProperties(named, {
    Budget: { ...(isPlain(Budget) ? Budget : {}), ...given({ CostFilters: filtersOf(costFilters) }) },
    NotificationsWithSubscribers: isList(notifications) ? notifications.map(notificationOf) : notifications,
  });
};

/** A map, where the SDK has a list of names and values. */
function filtersOf(filters: unknown): unknown {
  if (!isList(filters)) return filters;
  return Object.fromEntries(filters.filter(isPlain).map(({ name, values }) => [String(name), values]));
}

function notificationOf(notification: unknown): unknown {
  if (!isPlain(notification)) return notification;
  const { subscriberEmailAddresses, subscriberSnsTopicArns, ...rest } = notification;
  return {
    Notification: Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [`${key.charAt(0).toUpperCase()}${key.slice(1)}`, value]),
    ),
    Subscribers: [...subscribers('EMAIL', subscriberEmailAddresses), ...subscribers('SNS', subscriberSnsTopicArns)],
  };
}

function subscribers(SubscriptionType: string, addresses: unknown): readonly JsonObject[] {
  return [addresses ?? []].flat().map((Address) => ({ SubscriptionType, Address }));
}

function isPlain(value: unknown): value is JsonObject {
  return isObject(value) && !isUnknown(value);
}
