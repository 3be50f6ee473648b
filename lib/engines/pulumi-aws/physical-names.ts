/**
 * Characters that a name has at most, by what it names.
 * Sources: Elastic Load Balancing API Reference, "CreateLoadBalancer" and "CreateTargetGroup"; IAM User Guide, "IAM and AWS STS quotas";
 * EventBridge Scheduler API Reference, "CreateSchedule"; Amazon EventBridge API Reference, "PutRule"; Amazon S3 User Guide, "General purpose bucket naming rules".
 */
const LONGEST = {
  'a load balancer': 32,
  'a target group': 32,
  'a role': 64,
  'a schedule': 64,
  'an event rule': 64,
  'a bucket': 63,
} as const;

/** What autonaming adds to a name: a hyphen and seven characters. Source: Pulumi documentation, "Autonaming". */
const ADDED_TO_NAME = 8;

/** What the provider adds to a prefix: the time and a number. */
const ADDED_TO_PREFIX = 26;

/**
 * The prefix of a physical name, where autonaming would make one that is too long.
 * @param name - that the resource has in the program
 * @param short - what the prefix is cut from
 * @returns nothing where autonaming does it
 */
export function shortPrefix(of: keyof typeof LONGEST, name: string, short = name): string | undefined {
  const longest = LONGEST[of];
  return name.length + ADDED_TO_NAME <= longest ? undefined : short.slice(0, longest - ADDED_TO_PREFIX);
}

/** The argument that has that prefix. */
export function namePrefix(...named: Parameters<typeof shortPrefix>): { readonly namePrefix?: string } {
  const prefix = shortPrefix(...named);
  return prefix === undefined ? {} : { namePrefix: prefix };
}
