import type { Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

/** Tag by which a deployment says how many core devices it is for. */
const CORE_DEVICES = 'groundplan:coreDevices';

/** Billed by the month for each core device that is active. A deployment may say in a tag how many there are. Source: AWS IoT Greengrass pricing. */
export const greengrassCore = meter({
  reads: {
    'AWS::Greengrass::Group': () => ({ devices: undefined }),
    'AWS::GreengrassV2::Deployment': (r) => ({ devices: r.number(`Tags.${CORE_DEVICES}`) }),
  },
  usage: {
    // Assumed where it does not say.
    coreDevices: { unit: 'core devices that are active', assume: 1 },
  },
  charges: ({ devices }, use) => [coreDevices(devices, use.coreDevices)],
});

/** What is said of core devices holds before what the deployment says. */
function coreDevices(devices: Maybe<number> | undefined, use: UsageAmount): Charge {
  const [name, rate] = ['Active core devices', 'iot-greengrass/active-core-device'] as const;
  return use.basis === 'usage' || devices === undefined ? perUse(name, rate, use) : perMonth(name, rate, devices);
}
