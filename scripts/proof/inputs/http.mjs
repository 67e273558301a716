/** GraphQL over HTTP as our pages send it, and how long the answer took. */
export async function ask(server, body, { cookie, headers = {} }) {
  const from = performance.now();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), 20_000);
  try {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-waymark': '1', cookie, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      signal: patience.signal,
    });
    const text = await response.text();
    return { status: response.status, text, errors: errorsIn(text), ms: performance.now() - from };
  } catch (error) {
    return { status: 0, text: String(error), errors: [], ms: performance.now() - from };
  } finally {
    clearTimeout(timer);
  }
}

export function errorsIn(text) {
  try {
    const { errors } = JSON.parse(text);
    return Array.isArray(errors) ? errors : [];
  } catch {
    return [];
  }
}

/** Works through a list, so many at a time. */
export async function eachOf(list, atOnce, work) {
  const waiting = [...list];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
