import type { Answer } from './first-boot';

/** Where a server asks itself. */
export function urlOf({ port, tls, path }: Answer): string {
  return `${tls ? 'https' : 'http'}://localhost:${port}${path}`;
}
