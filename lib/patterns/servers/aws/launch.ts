/**
 * Metadata of a server, for itself alone: a session token is required, and its answer crosses no second network hop.
 * Source: Amazon EC2 User Guide, "Use the Instance Metadata Service to access instance metadata".
 */
export const INSTANCE_METADATA: { readonly tokensRequired: boolean; readonly hopLimit: number } = {
  tokensRequired: true,
  hopLimit: 1,
};

/**
 * Who leaves first when a group shrinks: servers of an old launch template, then the oldest. So a change is finished early.
 * Source: Amazon EC2 Auto Scaling User Guide, "Configure termination policies".
 */
export const TERMINATION_POLICIES = ['OldestLaunchTemplate', 'OldestInstance'] as const;

/** Servers that a rolling update replaces at a time. */
export const ROLLING_BATCH = 1;

/**
 * Name of the hook that holds a new server back until it says that it is up: until then only EC2's own checks can end it, and afterwards
 * those of its load balancer can as well.
 * Source: Amazon EC2 Auto Scaling User Guide, "Amazon EC2 Auto Scaling lifecycle hooks".
 */
export const LAUNCH_HOOK = 'first-boot';

/** Minutes after which a server that is up may be found unhealthy by its load balancer, whose first answer takes a while. */
export const GRACE_MINUTES = 5;

/**
 * Pools that are least likely to be interrupted, and of those the cheapest.
 * Source: Amazon EC2 Auto Scaling User Guide, "Allocation strategies for multiple instance types".
 */
export const SPOT_ALLOCATION = 'price-capacity-optimized';
