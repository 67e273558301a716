import { randomUUID } from 'node:crypto';
import { actors } from './cast.mjs';
import { eachOf } from './cells.mjs';
import { seesPerson, worksWith } from './oracle.mjs';
import { people } from './people.mjs';

const form = (expectedVersion) =>
  JSON.stringify({
    lines: '1 Other Street',
    postcode: 'ZZ1 1ZZ',
    isProtected: true,
    expectedVersion,
    clientKey: randomUUID(),
  });

const outcomes = { 401: 'OUT', 403: 'FORBID', 404: 'HIDE', 409: 'ALLOW' };

/** Where an address is written down, the one form beside GraphQL: from a version that never was, so that nobody writes anything. */
export async function askForAddresses({ asking, findings }) {
  const cells = people.filter(({ first }) => first).flatMap((person) => actors.map((actor) => ({ person, actor })));
  await eachOf(cells, async ({ person, actor }) => {
    const ask = (id) =>
      asking.send(actor, {
        method: 'POST',
        path: `/young-people/${id}/home-address`,
        body: form(2_000_000_000),
        type: 'application/json',
        headers: { 'x-waymark': '1', origin: `http://127.0.0.1:${asking.port}` },
      });
    const answer = await ask(person.id);
    const should = expected(actor, person);
    findings.scan(actor, 'POST home-address', answer, { refused: true });
    const did = { outcome: outcomes[answer.status] ?? `HTTP ${answer.status}`, code: answer.text.slice(0, 100) };
    findings.cell(actor, 'POST home-address', { person, relationship: person.relationship }, should, did);
    if (should === 'HIDE')
      findings.compare(actor, 'POST home-address', { person }, answer.text, (await ask(randomUUID())).text);
  });
}

function expected(actor, person) {
  if (actor.gone) return 'OUT';
  if (!seesPerson(actor, person)) return 'HIDE';
  return worksWith(actor, person) && actor.agency === 'council' ? 'ALLOW' : 'FORBID';
}
