import type { Catalogue, Rate } from './catalogue';

/** Several catalogues as one. Of several prices of one thing the newest holds; of equally new ones, that of the earlier layer. */
export function layeredCatalogue(first: Catalogue, ...rest: readonly Catalogue[]): Catalogue {
  const layers = [first, ...rest];
  return {
    rate: (cloud, region, key) =>
      layers.map((layer) => layer.rate(cloud, region, key)).reduce((held, next) => newerOf(held, next)),
    newest: (cloud, region) =>
      layers
        .flatMap((layer) => layer.newest(cloud, region) ?? [])
        .sort()
        .at(-1),
  };
}

function newerOf(held: Rate | undefined, next: Rate | undefined): Rate | undefined {
  if (held === undefined || next === undefined) return held ?? next;
  return next.asOf > held.asOf ? next : held;
}
