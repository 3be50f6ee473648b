import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed by the month for each core device that is active. Source: AWS IoT Greengrass pricing. */
export const greengrassCore = meter({
  reads: { 'AWS::Greengrass::Group': () => ({}), 'AWS::GreengrassV2::Deployment': () => ({}) },
  usage: { coreDevices: { unit: 'core devices that are active', assume: 1 } },
  charges: (_, use) => [perUse('Active core devices', 'iot-greengrass/active-core-device', use.coreDevices)],
});
