import { ComponentResource, type Resource } from '@pulumi/pulumi';

/** What of an edge delivery stands in the region of its environment. */
export class EdgeHome extends ComponentResource {
  constructor(name: string, parent: Resource) {
    super('groundplan:edgeDelivery:Home', name, {}, { parent });
    this.registerOutputs({});
  }
}
