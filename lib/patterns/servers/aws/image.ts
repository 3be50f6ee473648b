import { IMAGES } from '../../../clouds/aws/images';
import { isToken } from '../../../form/problems';
import type { Warning } from '../../../profile/warning';
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

/** New servers of an image that is named by its ID are as old as that. What is known only at deployment is not looked at. */
export function imageWarnings({ name, patching }: ServersPlan, { image }: PassedServers): readonly Warning[] {
  if (image === undefined || image.startsWith('/') || isToken(image) || patching.by === 'in-place') return [];
  const says = `Its servers are patched by new ones, and these start from ${image} until you name another image: a parameter can hold the newest.`;
  return [{ pattern: `servers/${name}`, says }];
}
