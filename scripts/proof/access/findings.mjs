import { leaksTo, marksIn } from './canaries.mjs';

/** What the proof has seen, counted and kept: wrong answers, marks in the wrong hands, fields that were answered. */
export class Findings {
  cells = 0;
  byActor = new Map();
  byRelationship = new Map();
  byOutcome = new Map();
  wrong = [];
  leaks = [];
  alike = 0;
  unlike = [];
  scanned = 0;
  /** Every field that stood in an answer, by type. */
  fields = new Set();

  cell(actor, operation, subject, should, did) {
    this.cells++;
    count(this.byActor, actor.key);
    count(this.byRelationship, subject.relationship);
    count(this.byOutcome, should);
    if (should !== did.outcome)
      this.wrong.push({ actor: actor.key, operation, about: about(subject), should, did: did.outcome, code: did.code });
  }

  /** Looks through an answer for what this reader may not hold; a refusal, and its headers, may hold nothing at all. */
  scan(actor, where, { text, headers = '' }, { refused = false } = {}) {
    this.scanned++;
    const found = refused
      ? marksIn(text)
      : leaksTo(actor, text).map(({ value, field, person, tells }) => `${tells} ${field} of ${person.key} (${value})`);
    for (const what of [...found, ...marksIn(headers).map((value) => `header ${value}`)])
      this.leaks.push({ actor: actor.key, where, what });
  }

  /** Hidden and absent answer alike, byte for byte, the ids aside. */
  compare(actor, operation, subject, hidden, absent) {
    this.alike++;
    if (hidden !== absent)
      this.unlike.push({
        actor: actor.key,
        operation,
        about: about(subject),
        hidden: hidden.slice(0, 200),
        absent: absent.slice(0, 200),
      });
  }

  /** Remembers which fields were answered. */
  walk(value) {
    if (Array.isArray(value)) return value.forEach((one) => this.walk(one));
    if (value === null || typeof value !== 'object') return;
    for (const [name, inner] of Object.entries(value)) {
      const own = name.startsWith(`${value.__typename}_`) ? name.slice(value.__typename.length + 1) : name;
      if (own !== '__typename' && value.__typename) this.fields.add(`${value.__typename}.${own}`);
      this.walk(inner);
    }
  }
}

const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
const about = ({ person, meeting, section }) => [person?.key, meeting?.key, section].filter(Boolean).join(' ');
