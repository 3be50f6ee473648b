import type { Standing } from './standing';

/** How a resource is taken over: by an ID, or by one that CloudFormation does not tell, and a command of the AWS CLI does. */
export type Taken = { readonly id: string } | { readonly ask: string };

/** How resources of a type are taken over. @returns undefined where nothing stands for one */
export type Form = (one: Standing) => Taken | undefined;
