import type { Story } from '../story.js';
import { fleetGoods } from './fleet-goods.js';
import { fleetVehicles } from './fleet-vehicles.js';
import { homeDevices } from './home-devices.js';
import { homeServices } from './home-services.js';
import { workplaceAir } from './workplace-air.js';
import { workplaceSpace } from './workplace-space.js';

/** The 24 initiatives of Northwind Devices. */
export const stories: readonly Story[] = [
  ...homeDevices,
  ...homeServices,
  ...workplaceAir,
  ...workplaceSpace,
  ...fleetVehicles,
  ...fleetGoods,
];
