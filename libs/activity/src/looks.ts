import { Acting, isUuid, type Question, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { hasLineAbout } from './written.js';

export type LookVerb = 'OPENED' | 'LISTED' | 'REVEALED' | 'EXPORTED' | 'SEARCHED' | 'DENIED' | 'AUDIT_READ';

/** Something that somebody was shown, or was refused. */
export interface Look {
  readonly verb: LookVerb;
  /** What was asked, by the name of the operation: `youngPerson`. */
  readonly operation: string;
  readonly subjectType: string;
  readonly subjectId?: string | undefined;
  readonly youngPersonIds?: readonly string[];
  /** The classes of facts that were shown. */
  readonly classes?: readonly string[];
  /** A code, or why somebody who must say so took it; never what a record says. */
  readonly reason?: string | undefined;
  /** What was searched for: kept as a hash with a secret of the database. */
  readonly term?: string | undefined;
  readonly outcome?: 'ANSWERED' | 'NOT_FOUND' | 'FORBIDDEN';
}

interface Noted {
  readonly look: Look;
  readonly people: Set<string>;
}

/** What one request has looked at so far. */
interface Buffer {
  readonly noted: Map<string, Noted>;
  /** Young people that came along with something else: on an agenda, in a list of actions. */
  readonly alongside: Set<string>;
}

/**
 * The record of looking. What a request was shown is gathered while it is answered and written in the transaction that read it,
 * with its commit: what cannot be written down is not shown. One line for each thing that was opened or listed, whatever it holds.
 */
@Injectable()
export class Looks {
  private readonly buffers = new WeakMap<Acting, Buffer>();
  /** What was asked by requests that leave no line of looking by themselves. */
  private readonly asked = new WeakMap<Acting, string>();

  constructor(private readonly sql: Sql) {}

  /** Writes down, with the end of the request, what is shown in it. The same said twice is one line. */
  note(look: Look): void {
    const buffer = this.buffer();
    if (!buffer) return;
    const key = [look.verb, look.operation, look.subjectId, look.reason, look.term, look.outcome].join(' ');
    const before = buffer.noted.get(key);
    const people = new Set([...(before?.people ?? []), ...(look.youngPersonIds ?? [])]);
    const classes = [...new Set([...(before?.look.classes ?? []), ...(look.classes ?? [])])];
    buffer.noted.set(key, { look: { ...look, classes }, people });
  }

  /**
   * Notes that the answer tells of young people: they stand on the line of what was asked. What leaves none by itself, a change
   * or a question that is about nobody, gets one when its answer tells of somebody whom no line of what was done is about.
   */
  saw(youngPersonIds: readonly string[]): void {
    const acting = youngPersonIds.length > 0 ? Acting.current() : undefined;
    if (!acting) return;
    const buffer = this.buffers.get(acting);
    for (const id of youngPersonIds) {
      if (buffer) buffer.alongside.add(id);
      else if (this.asked.has(acting) && !hasLineAbout(acting, id)) this.buffer()?.alongside.add(id);
    }
  }

  /** Says what is asked, of what leaves no line of looking by itself. */
  asks(operation: string): void {
    const acting = Acting.current();
    if (acting) this.asked.set(acting, operation);
  }

  /** Begins to gather who comes along, before the first answer is there. */
  begin(): void {
    this.buffer();
  }

  private buffer(): Buffer | undefined {
    const acting = Acting.current();
    if (!acting) return undefined;
    const known = this.buffers.get(acting);
    if (known) return known;

    const made: Buffer = { noted: new Map(), alongside: new Set() };
    this.buffers.set(acting, made);
    Acting.withCommit(this.sql.pool, () => {
      this.buffers.delete(acting);
      return statementsFor(made, acting, this.asked.get(acting));
    });
    return made;
  }
}

/**
 * One line. The relationship is only told of a line that is about one person, `$2`; the term, `$10`, travels as its digest, which the
 * database hashes with its secret. Prepared: planning it anew cost more than writing it.
 */
const line = {
  name: 'look-entry',
  text: `insert into look_entry (role, relationship, verb, operation, subject_type, subject_id, young_person_ids, classes, reason, outcome,
      correlation_id, source)
    values ($1, app.relationship_to($2::uuid), $3, $4, $5, $6, $7::uuid[], $8::text[], coalesce(app.mark($10::text), $9::text), $11, $12, $13)`,
};

function statementsFor(buffer: Buffer, { role, correlationId, source }: Acting, asked: string | undefined): Question[] {
  const { alongside } = buffer;
  const lines = linesFor(buffer, asked);
  const own = new Set(lines.flatMap(({ people }) => [...people]));
  const rest = [...alongside].filter((id) => !own.has(id));
  const takes =
    lines.find(({ look }) => look.verb !== 'DENIED' && (look.verb !== 'OPENED' || lines.length === 1)) ?? lines[0];
  const circumstances = [correlationId, source];
  return lines.map((noted) => {
    const people = [...noted.people, ...(noted === takes ? rest : [])].filter(isUuid);
    return { ...line, values: [role, ...whatOf(noted.look, people), ...circumstances] };
  });
}

function whatOf(look: Look, people: readonly string[]): unknown[] {
  const { verb, operation, subjectType, subjectId, classes = [], reason, term, outcome = 'ANSWERED' } = look;
  const only = people.length === 1 ? people[0] : null;
  const subject = subjectId && isUuid(subjectId) ? subjectId : null;
  const digest = term === undefined ? null : digestOf(term);
  return [only, verb, operation, subjectType, subject, listOf(people), listOf(classes), reason, digest, outcome];
}

/** What was noted; before it, where it is nothing but refusals, the line of people who came with an answer that was about something else. */
function linesFor({ noted, alongside }: Buffer, asked: string | undefined): Noted[] {
  const lines = [...noted.values()];
  if (alongside.size === 0 || asked === undefined || lines.some(({ look }) => look.verb !== 'DENIED')) return lines;
  return [{ look: { verb: 'OPENED', operation: asked, subjectType: 'OTHER' }, people: new Set() }, ...lines];
}

/** As PostgreSQL writes a list of ids or of closed words: none of them needs quotes. */
const listOf = (words: readonly string[]): string => `{${words.join(',')}}`;

/** The term itself never travels. */
const digestOf = (term: string): string => createHash('sha256').update(term.trim().toLowerCase()).digest('hex');
