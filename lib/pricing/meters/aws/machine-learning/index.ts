import { bedrockInference } from './bedrock-inference';
import { sagemakerEndpoint } from './sagemaker-endpoint';
import { sagemakerNotebook } from './sagemaker-notebook';

/** A new meter of this family is added by a file and a line here. */
export const MACHINE_LEARNING_METERS = [bedrockInference, sagemakerEndpoint, sagemakerNotebook];
