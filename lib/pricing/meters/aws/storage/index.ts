import { ecrRepository } from './ecr-repository';
import { s3Bucket } from './s3-bucket';

/** A new meter of this family is added by a file and a line here. */
export const STORAGE_METERS = [ecrRepository, s3Bucket];
