/** Those packages of the user's own that are not installed beside this one. */
export function missingPackages(names: readonly string[]): readonly string[] {
  return names.filter((name) => !isInstalled(name));
}

function isInstalled(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
