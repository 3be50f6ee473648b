/** A text as one string of PowerShell, which takes typographic quotes for quotes as well. */
export function quote(text: string): string {
  return `'${text.replaceAll(/['\u2018-\u201b]/g, '$&$&')}'`;
}
