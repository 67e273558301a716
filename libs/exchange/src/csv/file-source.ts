/** A file as it was sent: a name and bytes that can be read from the start as often as asked. */
export interface FileSource {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

export function fileInMemory(name: string, content: Uint8Array | string): FileSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, open: () => inPieces(bytes) };
}

const PIECE = 64 * 1024;

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE)
    yield await Promise.resolve(bytes.subarray(from, from + PIECE));
}
