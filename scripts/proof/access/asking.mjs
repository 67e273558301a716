import { Agent, request } from 'node:http';
import { tokenOf } from './ids.mjs';
import { sessionsEach } from './world.mjs';

/** A statement that takes too long on a machine that does other work as well is not wrong. */
const mostTries = 4;

/** Asks the server over connections that stay open, as somebody; each of their sessions in turn. */
export class Asking {
  #agent = new Agent({ keepAlive: true, maxSockets: 8 });
  #turn = 0;
  answers = 0;
  bytes = 0;
  /** What came back with 5xx, or as a fault of the server's own. */
  faults = [];

  constructor(port) {
    this.port = port;
  }

  /** The answer to a question of GraphQL; asked again where the server says that it is busy for a moment. */
  async graphql(actor, question, { confirmed = false } = {}) {
    const sent = {
      method: 'POST',
      path: '/graphql',
      body: JSON.stringify(question),
      type: 'application/json',
      confirmed,
    };
    for (let tries = 1; ; tries++) {
      const answer = await this.send(actor, sent);
      const isBusy = answer.status === 503;
      if (!isBusy || tries === mostTries) {
        if (answer.status >= 500 || answer.text.includes('INTERNAL_SERVER_ERROR'))
          this.faults.push(`${answer.status} ${question.query.slice(0, 80)}: ${answer.text.slice(0, 200)}`);
        return answer;
      }
    }
  }

  send(actor, { method = 'GET', path, body, type, headers = {}, confirmed = false }) {
    this.#turn++;
    const session = (this.#turn % sessionsEach) + (confirmed ? sessionsEach : 0);
    const cookie = actor.agency === null ? {} : { cookie: `sid=${tokenOf(actor.key, session)}` };
    const sent = {
      ...cookie,
      ...headers,
      ...(body ? { 'content-type': type, 'content-length': Buffer.byteLength(body) } : {}),
    };
    return new Promise((resolve, reject) => {
      const asked = request(
        { agent: this.#agent, host: '127.0.0.1', port: this.port, method, path, headers: sent },
        (answer) => {
          const chunks = [];
          answer.on('data', (chunk) => chunks.push(chunk));
          answer.on('end', () => resolve(this.#heard(answer, Buffer.concat(chunks).toString())));
          answer.on('error', reject);
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  }

  #heard({ statusCode, rawHeaders, req }, text) {
    this.answers++;
    if (statusCode >= 500 && req.path !== '/graphql')
      this.faults.push(`${statusCode} ${req.method} ${req.path}: ${text.slice(0, 200)}`);
    this.bytes += text.length;
    return { status: statusCode, text, headers: rawHeaders.join('\n') };
  }

  close() {
    this.#agent.destroy();
  }
}

const rules = new Set(['CONFLICT', 'BAD_USER_INPUT', 'STEP_UP_REQUIRED', 'IDEMPOTENCY_KEY_REUSED']);

/** What an answer amounts to: ALLOW, HIDE, FORBID, OUT, or the fault that it is. `rule`: it was allowed and a rule said no. */
export function outcomeOf({ status, text }) {
  if (status === 401) return { outcome: 'OUT' };
  const body = parsed(text);
  const [error] = body?.errors ?? [];
  if (error) return refusalOf(error, status);
  return { outcome: body && status === 200 ? 'ALLOW' : `HTTP ${status}`, data: body?.data };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusalOf(error, status) {
  const code = error.extensions?.code ?? `HTTP ${status}`;
  if (code === 'NOT_FOUND') return { outcome: 'HIDE', code };
  if (code === 'FORBIDDEN') return { outcome: 'FORBID', code };
  if (rules.has(code)) return { outcome: 'ALLOW', code, rule: error.extensions?.rule ?? code };
  return { outcome: `${code}: ${error.message}`, code };
}
