import { patternKey } from '../pattern';
import type { EdgeDeliveryPlan } from './edge-delivery-plan';

export const EDGE_DELIVERY = patternKey<EdgeDeliveryPlan>('edgeDelivery');
