import { SAY } from '../../../content/words.js';

/** What became of sending: the id of the import that was made, or a sentence that says why not. */
export type Sent = { batchId: string } | { message: string };

/**
 * Sends files to be checked, and tells how far it is, 0 to 100. Not `fetch`: that does not say how much has gone.
 * Nobody signed in any more: leads to the sign-in page, as every other question does.
 */
export function sendFiles(files: readonly File[], onProgress: (percent: number) => void): Promise<Sent> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/imports');
    request.setRequestHeader('x-waymark', '1');
    request.responseType = 'text';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.round((loaded / total) * 100) : 0);
    request.onerror = () => resolve({ message: SAY.unreachable });
    request.onload = () => {
      if (request.status === 401) location.assign('/sign-in?from=%2Fimport');
      resolve(answerIn(request.status, request.responseText));
    };
    request.send(form);
  });
}

/** Reads an answer of the server: also one that is no JSON, from something in between. */
export function answerIn(status: number, text: string): Sent {
  const said = parsed(text);
  const { batchId, message } = (typeof said === 'object' && said !== null ? said : {}) as Record<string, unknown>;
  if (status >= 200 && status < 300 && typeof batchId === 'string') return { batchId };
  return { message: typeof message === 'string' && message ? message : SAY.fault };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
