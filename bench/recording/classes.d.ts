import type { CustomResourceOptions, Resource } from '@pulumi/pulumi';

/** The class of a type of @pulumi/aws, as every program makes its resources. */
export function classOf(token: string): new (name: string, args: object, options: CustomResourceOptions) => Resource;
