/**
 * Lines for the person who waits. On a terminal a line that only counts on ("Loading: 312 of 516") takes the place of the
 * one before; into a file or a pipe each is written once.
 */
export function progressLines(out: NodeJS.WriteStream = process.stdout): (line: string) => void {
  // The terminal may be gone (SIGHUP), or the reader of the pipe: no reason to stop half-way.
  out.on('error', () => undefined);
  let subject = '';
  return (line) => {
    const counting = /^(.+: )[\d,]+ of [\d,]+/.exec(line)?.[1] ?? '';
    const again = out.isTTY && counting !== '' && counting === subject;
    out.write(`${again ? UP_AND_CLEAR : ''}${line}\n`);
    subject = counting;
  };
}

const UP_AND_CLEAR = '\u001b[1A\u001b[2K';
