import {
  either,
  flag,
  formatted,
  group,
  nonEmptyList,
  optional,
  reference,
  required,
  text,
  integer,
  type Entries,
  type Group,
} from '../../form/form';
import { NAME } from '../../profile/names';
import { BLOCK_OR_ENVIRONMENT } from './allowed';
import type {
  AskedLoadBalancer,
  AskedSharedLoadBalancer,
  LoadBalancerProps,
  SharedLoadBalancerProps,
  TargetProps,
} from './props';
import { ASKED_PRIORITIES } from './shared-entrance';

/** Characters. Source: Elastic Load Balancing API Reference, "FixedResponseActionConfig", the narrowest of the clouds. */
const LONGEST_ANSWER = 1024;

const target: Entries<TargetProps> = {
  targetPort: optional(integer(1, 65_535), 'Port that the servers listen on', '443'),
  targetTls: optional(flag(), 'Speak TLS to the servers too', 'true'),
  healthCheckPath: optional(
    text(/^\/\S{0,1023}$/, 'a path of at most 1,024 characters that begins with /'),
    'Path of the health check',
    '/',
  ),
  closedAnswer: optional(
    text(new RegExp(`^(?=[\\s\\S]*\\S)[\\s\\S]{1,${LONGEST_ANSWER}}$`), 'text of 1 to 1,024 characters'),
    'What visitors of a public load balancer read while the fleet is stopped',
    'that it is closed and when it is open,',
  ),
};

const loadBalancer: Entries<LoadBalancerProps> = {
  public: optional(flag(), 'Whether it is reached from the internet', 'false'),
  allowFrom: optional(
    nonEmptyList(
      either(BLOCK_OR_ENVIRONMENT, formatted('ipv4-block', BLOCK_OR_ENVIRONMENT, { token: true }), NAME),
      'at least one IPv4 block',
    ),
    'IPv4 blocks that may connect, or names of environments whose networks may',
    'the network itself, or anyone when public,',
  ),
  ...target,
  webFirewall: optional(flag(), 'A web application firewall on it', 'from the profile'),
};

/** Sources: Elastic Load Balancing User Guide, "Host conditions" and "Path conditions", the narrowest of the clouds. */
const host = text(
  /^(?=.{1,128}$)[a-z0-9.*?-]+\.[a-z]+$/,
  'a host in lower case, e.g. api.clinic.example, in which * stands for any characters and ? for one',
);
const path = text(
  /^(?=.{1,128}$)\/[\w.$/~"'@:+&*?-]*$/,
  'a path, e.g. /api/*, in which * stands for any characters and ? for one',
);

const sharedLoadBalancer: Entries<SharedLoadBalancerProps> = {
  sharedWith: required(text(/\S/, 'the name of another fleet'), 'Fleet whose load balancer it is'),
  hosts: optional(nonEmptyList(host, 'at least one host'), 'Hosts whose requests it takes', 'any'),
  paths: optional(nonEmptyList(path, 'at least one path'), 'Paths whose requests it takes', 'any'),
  priority: optional(
    integer(1, ASKED_PRIORITIES),
    'Order in which rules are evaluated, the lowest first, where two match the same requests',
    'after those with a priority, the most specific first,',
  ),
  ...target,
};

const certificate = reference(
  /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/,
  'the ARN of an ACM certificate, arn:aws:acm:<region>:<account>:certificate/<id>',
);

/** A place behind a load balancer, which says itself whom it lets in. */
function sharing<T>(entries: Entries<T>): Group<T> {
  const expected = 'it where the load balancer is, on the fleet that sharedWith names';
  return { ...group<T>(entries), misplaced: { public: expected, allowFrom: expected, webFirewall: expected } };
}

/** A load balancer of a fleet's own, and a place behind that of another fleet. */
export const loadBalancerForm = group<LoadBalancerProps>(loadBalancer);
export const sharedLoadBalancerForm = sharing<SharedLoadBalancerProps>(sharedLoadBalancer);

/** What a load balancer says of itself, and where it says so. */
export const SAID_OF_LOAD_BALANCERS = Object.fromEntries(
  Object.keys({ certificate, ...loadBalancer, ...sharedLoadBalancer }).map((key) => [key, 'it under loadBalancer']),
);

/** Either of them in a client file, which names the certificate. */
export const askedLoadBalancerForm = either(
  'a load balancer, { certificate: ... }, or a place behind another, { sharedWith: ... }',
  group<AskedLoadBalancer>(
    {
      certificate: required(certificate, 'ARN of the ACM certificate that the listener presents'),
      ...loadBalancer,
    },
    { certificateArn: 'certificate' },
  ),
  sharing<AskedSharedLoadBalancer>({
    ...sharedLoadBalancer,
    certificate: optional(
      certificate,
      'ARN of an ACM certificate that the listener presents as well',
      'those that it presents already',
    ),
  }),
);
