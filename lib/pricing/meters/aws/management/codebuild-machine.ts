/** Kind and size of a build machine as they stand in the rates' keys: `linux-general1.small`. */
export function machineKey(type: string, compute: string): string {
  const kind = type
    .replace(/_(SERVER_\d+_)?(LAMBDA_)?CONTAINER$/, '')
    .toLowerCase()
    .replaceAll('_', '-');
  const size = compute
    .replace(/^BUILD_/, '')
    .toLowerCase()
    .replace('_', '.');
  return `${kind}-${size}`;
}
