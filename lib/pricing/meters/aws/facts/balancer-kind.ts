/** Kinds of load balancers as they stand in the rates' keys, by their types in templates. */
export const BALANCER_KINDS: Readonly<Partial<Record<string, string>>> = {
  classic: 'clb',
  application: 'alb',
  network: 'nlb',
  gateway: 'gwlb',
};
