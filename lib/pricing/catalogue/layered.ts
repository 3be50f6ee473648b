import type { Catalogue, Rate } from './catalogue';

/** Several catalogues as one. Of several prices of one thing the newest holds; of equally new ones, that of the earlier layer. */
export function layeredCatalogue(first: Catalogue, ...rest: readonly Catalogue[]): Catalogue {
  const layers = [first, ...rest];
  return {
    rate: (cloud, region, key) =>
      layers
        .map((layer) => layer.rate(cloud, region, key))
        .reduce((held, next) => (held && next ? heldOf(held, next) : (held ?? next))),
    newest: (cloud, region) =>
      layers
        .flatMap((layer) => layer.newest(cloud, region) ?? [])
        .sort()
        .at(-1),
  };
}

/** Which of two prices of one thing holds: the newer, and of equally new ones that of the earlier layer. */
export function heldOf(earlier: Rate, later: Rate): Rate {
  return later.asOf > earlier.asOf ? later : earlier;
}
