import { text } from '../form/form';

/** Names that end up in names of resources: short enough for the tightest limit, a load balancer's 32 characters. */
export const NAME = text(
  /^(?=.{2,20}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  'a name of 2 to 20 lower-case letters, digits and single hyphens, beginning with a letter',
);

/** What a client is called: it is part of the descriptions of stacks. */
export const CLIENT_NAME = text(/^(?=.*\S).{1,200}$/, 'the name of the client, of up to 200 characters');

/** What is the value of a tag, in characters that the tags of every cloud can have. */
export const COST_CENTRE = text(
  /^(?=.*\S)[\w .:/=+@\u00C0-\uFFDC-]{1,256}$/,
  'a cost centre, as text: up to 256 letters, digits, spaces and . _ - : / = + @',
);
