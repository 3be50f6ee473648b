import { ANALYTICS } from './analytics';
import { APPLICATION } from './application';
import { COMPUTE } from './compute';
import { CONTAINERS } from './containers';
import { DATABASE } from './database';
import { MANAGEMENT } from './management';
import { NETWORK } from './network';
import { SECURITY } from './security';
import { STORAGE } from './storage';

/**
 * What properties are called in CloudFormation where no comparison tells: other words, bags, and flags turned over. A line for each token:
 *
 * - `path=Target` for a property, with a mark of `Shape` behind the target if need be
 * - `**.name=Target` for a property wherever it stands
 * - `*=Bag` where CloudFormation has a bag around those that it does not have outside
 */
export const RENAMES = [
  ANALYTICS,
  APPLICATION,
  COMPUTE,
  CONTAINERS,
  DATABASE,
  MANAGEMENT,
  NETWORK,
  SECURITY,
  STORAGE,
].join('');
