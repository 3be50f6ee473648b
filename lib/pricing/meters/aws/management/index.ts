import { ssmAssociation } from './ssm-association';
import { ssmParameter } from './ssm-parameter';

/** A new meter of this family is added by a file and a line here. */
export const MANAGEMENT_METERS = [ssmAssociation, ssmParameter];
