import { text } from '../form/form';

/** Names that end up in names of resources: short enough for the tightest limit, a load balancer's 32 characters. */
export const NAME = text(
  /^(?=.{2,20}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  'a name of 2 to 20 lower-case letters, digits and single hyphens, beginning with a letter',
);
