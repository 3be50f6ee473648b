/** Why a property changes no charge. */
export const REASONS = {
  amounts: 'how long it is kept, or how much: the amount is told as usage',
  logs: 'where and how much it logs: logs are billed where they are kept',
  limits: 'a limit: what is used below it is told as usage',
  timing: 'when and how often, which is told as usage or free',
  lifecycle: 'versions, updates, health and protection, at the same price',
  access: 'who may use it and how they sign in',
  network: 'where it stands and how it is reached, at the same price',
  content: 'what it holds or runs: code, data, rules, documents',
  related: 'other resources, which are billed by themselves',
  behaviour: 'how it works, at the same price',
  cheaper: 'can only make it cheaper',
  tags: 'tags, and what passes them on',
  keys: 'encryption: keys and requests for them are billed with the key',
  names: 'names, descriptions and identifiers',
  maintenance: 'when it is maintained and backed up, what protects it, and how long it waits',
} as const;

export type Reason = keyof typeof REASONS;

/**
 * By reason, a line for each type with its paths. What stands below a path is meant too, but for what is read or billed; a path may end
 * within brackets, at a namespace of options.
 */
export type NoEffect = Readonly<Partial<Record<Reason, string>>>;
