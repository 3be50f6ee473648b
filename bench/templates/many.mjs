import { applicationsTemplate } from './applications.mjs';
import { containersTemplate } from './containers.mjs';
import { serverlessTemplate } from './serverless.mjs';
import { websitesTemplate } from './website.mjs';

const COUNT = 300;
const SHAPES = [serverlessTemplate, containersTemplate, websitesTemplate, applicationsTemplate];

/** Most templates are small, and some are not. */
const SIZES = [1, 2, 1, 3, 1, 5, 2, 1, 12];

/** What a provider tags with the client it works for. */
const TAGS = {
  client: 'northwind-clinic',
  environment: 'production',
  owner: 'platform',
  'managed-by': 'cloudformation',
};
const TAGGED =
  /::(VPC|Subnet|Instance|Volume|SecurityGroup|LoadBalancer|TargetGroup|Key|Topic|LogGroup|Bucket|Role|Table|Queue|Repository|Cluster|Service|TaskDefinition|Secret|DBInstance|Distribution|Certificate|WebACL|Alarm)$/;

/** Texts of templates of every shape and size, the same at each run. */
export function manyTemplates() {
  return Array.from({ length: COUNT }, (_, at) => {
    const shape = SHAPES[at % SHAPES.length];
    return JSON.stringify(tagged(shape(SIZES[at % SIZES.length])), undefined, 2);
  });
}

function tagged(template) {
  for (const { Type, Properties } of Object.values(template.Resources))
    if (TAGGED.test(Type)) Properties.Tags = Object.entries(TAGS).map(([Key, Value]) => ({ Key, Value }));
  return template;
}
