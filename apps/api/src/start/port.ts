import { StartRefused } from '@app/platform';
import { createServer } from 'node:net';

/**
 * Looks whether we could listen there, before the database is started and the demonstration loaded for nothing.
 *
 * @throws StartRefused with the reason and a way out.
 */
export function mustBeFree(port: number, host: string): Promise<void> {
  return new Promise((free, refused) => {
    const probe = createServer();
    probe.once('error', (error) => refused(cannotListen(error, port, host)));
    probe.listen(port, host, () => probe.close(() => free()));
  });
}

/** Why a server may not listen, as a sentence; any other error as it is. */
export function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use: stop what listens there, or choose another port, for example PORT=${elsewhere(port)} npm start.`,
    EACCES: `This account may not listen on port ${port}: choose a port above 1023, for example PORT=3000 npm start.`,
    EADDRNOTAVAIL: `HOST is ${host}, which is not an address of this machine.`,
    ENOTFOUND: `HOST is ${host}, and no machine has that name.`,
    EAI_AGAIN: `HOST is ${host}, and that name could not be looked up.`,
  };
  const sentence = sentences[error.code ?? ''];
  return sentence ? new StartRefused(sentence) : error;
}

const elsewhere = (port: number): number => (port < 65_535 ? port + 1 : 3_000);
