import { IMAGES } from '../../../clouds/aws/images';
import type { PassedServers } from '../props';
import type { ServersPlan } from '../servers-plan';
import { architectureFor } from './instances';
import type { AwsImageChoice } from './words';

/** The vendor's newest image, or the client's own by its ID or by a parameter. @returns nothing for one that is given in code */
export function imageOf(plan: ServersPlan, { image }: PassedServers): AwsImageChoice | undefined {
  if (image !== undefined) return image.startsWith('/') ? { parameter: image } : { id: image };
  const parameter = IMAGES[plan.system].parameters[architectureFor(plan)];
  return plan.boot.image === 'own' || parameter === undefined ? undefined : { parameter };
}
