/** The logical ID of the one stage of an API; the hash of a name that no logical ID may hold is left out. */
export function stageId(api: string, name: unknown): string {
  return typeof name === 'string' && /^[a-z0-9]+$/i.test(name) ? `${api}${name}Stage` : `${api}Stage`;
}
