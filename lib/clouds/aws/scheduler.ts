/** EventBridge Scheduler, which takes the role of a schedule. */
export const SCHEDULER_PRINCIPAL = 'scheduler.amazonaws.com';

/**
 * Whom the service acts for: schedules of the account that stand in the group where those stand that name none.
 * Source: EventBridge Scheduler User Guide, "Confused deputy prevention".
 */
export const SCHEDULE_GROUP = 'default';
