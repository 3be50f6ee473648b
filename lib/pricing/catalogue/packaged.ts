import type { Cloud } from '../../cloud';
import type { Catalogue, Rate } from './catalogue';
import { readData, readList } from './files';
import { groupOf, nearest, ratesPath } from './layout';
import { readRates, serviceOf, type RatesFile } from './rates-file';

/** A region that has prices. */
export interface PricedRegion {
  readonly cloud: Cloud;
  readonly region: string;
  /** Groups of rates, each in a file of its own. */
  readonly groups: readonly string[];
  readonly rates: number;
  /** Date of the newest price, `YYYY-MM-DD`. */
  readonly newest: string;
}

/** The list prices that ship with the package. A file is read when the first of its rates is asked for, once per catalogue. */
export function packagedCatalogue(): Catalogue {
  const regions = new Map(pricedRegions().map((priced) => [`${priced.cloud} ${priced.region}`, priced]));
  const files = new Map<string, RatesFile>();
  const asked = new Map<string, Rate | undefined>();

  function open(path: string): RatesFile {
    const file = files.get(path) ?? readRates(readData(path));
    files.set(path, file);
    return file;
  }

  function look(cloud: string, region: string, key: string): Rate | undefined {
    const group = groupOf(serviceOf(key));
    const inRegion = regions.get(`${cloud} ${region}`)?.groups.includes(group) ?? false;
    return inRegion ? open(ratesPath(cloud, region, group)).find(key) : undefined;
  }

  return {
    rate(cloud, region, key) {
      const question = `${cloud} ${region} ${key}`;
      if (!asked.has(question))
        asked.set(
          question,
          nearest(region, (place) => look(cloud, place, key)),
        );
      return asked.get(question);
    },
    newest: (cloud, region) => regions.get(`${cloud} ${region}`)?.newest,
  };
}

/** Every packaged rate of a region, without those that hold everywhere; none where the region has no prices. */
export function packagedRates(cloud: Cloud, region: string): readonly Rate[] {
  const groups = pricedRegions().find((priced) => priced.cloud === cloud && priced.region === region)?.groups ?? [];
  return groups.flatMap((group) => readRates(readData(ratesPath(cloud, region, group))).all());
}

/** The regions of the packaged catalogue, `global` among them. */
export function pricedRegions(): readonly PricedRegion[] {
  return readList('regions').map((line) => {
    const [cloud, region = '', rates, newest = '', ...groups] = line.split(' ');
    return { cloud: cloud === 'azure' ? 'azure' : 'aws', region, groups, rates: Number(rates), newest };
  });
}
