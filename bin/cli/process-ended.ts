/** The process that prices environments was ended by somebody else, or by want of memory. */
export class ProcessEnded extends Error {
  override readonly name = 'ProcessEnded';
}
