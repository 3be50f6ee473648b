import type { Construct } from 'constructs';
import type { Client } from '../../lib/client/client';
import { planClient } from '../../lib/client/plan';
import { assembleEnvironment } from './environment';

/** Puts every environment of a client into one app, which deploys them together or one by one. */
export function assembleClient(app: Construct, client: Client): void {
  for (const plan of planClient(client)) assembleEnvironment(app, plan);
}
