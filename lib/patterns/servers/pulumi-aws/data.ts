import { ComponentResource, type Resource } from '@pulumi/pulumi';

/**
 * What keys, volumes and addresses of a fleet stand below, where that is not the fleet itself. It is named as the fleet is, so that what
 * stands below it keeps its identity when both are renamed.
 */
export class ServersData extends ComponentResource {
  constructor(name: string, parent: Resource) {
    super('groundplan:servers:ServersData', name, {}, { parent });
    this.registerOutputs({});
  }
}
