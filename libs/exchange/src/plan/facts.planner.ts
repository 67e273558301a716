import type { CurrentState, EpisodeNow, FactNow } from './current-state.js';
import type { FactToWrite, FactsPlan } from './import-plan.js';
import type { Subject } from './subjects.js';

/** How a fact of an import is told from one that somebody recorded: only its own are replaced. */
export const FROM_RETURN = 'SSDA903 return';
export const FROM_EXTRACT = 'Cohort extract';

type Fact = Omit<FactToWrite, 'youngPersonId'>;
type History = readonly Pick<EpisodeNow, 'startsOn' | 'endsOn' | 'reasonCeased'>[];

const SPECIAL_GUARDIANSHIP: ReadonlySet<string> = new Set(['E43', 'E44', 'E45', 'E46', 'E47', 'E48']);

/**
 * What else the status is worked out from: returns home (REC E4A and E4B) and special guardianship orders (E43 to E48) of the
 * return, which last until care begins again; support asked for, education programmes and returns home of the extract.
 */
export function planFacts(
  subjects: readonly Subject[],
  histories: ReadonlyMap<string, History>,
  current: CurrentState,
): FactsPlan {
  const write: FactToWrite[] = [];
  const remove: string[] = [];
  for (const subject of subjects) {
    const now = current.facts.get(subject.id) ?? [];
    const meant = meantFor(subject, histories.get(subject.id) ?? null, now);
    const added = meant.filter((fact) => !now.some((there) => sameFact(there, fact)));
    const gone = now.filter((there) => !meant.some((fact) => sameFact(there, fact)));
    for (const { kind } of [...added, ...gone]) subject.changes.add(WORDS[kind] ?? 'status');
    write.push(...added.map((fact) => ({ ...fact, youngPersonId: subject.id })));
    remove.push(...gone.map(({ id }) => id));
  }
  return { write, remove };
}

const WORDS: Readonly<Record<string, string>> = {
  HOME_RETURN: 'home with parents',
  GUARDIANSHIP: 'special guardianship',
  EDUCATION_PROGRAMME: 'education programme',
  SUPPORT_REQUEST: 'support asked for',
};

/** A file that says nothing of a kind leaves what an earlier one said of it. */
function meantFor(subject: Subject, history: History | null, now: readonly FactNow[]): Fact[] {
  const told = ofExtract(subject);
  const toldKinds = new Set(told.map(({ kind }) => kind));
  const keptFromExtract = now.filter(({ evidence, kind }) => evidence === FROM_EXTRACT && !toldKinds.has(kind));
  const fromReturn = history ? ofHistory(history) : now.filter(({ evidence }) => evidence === FROM_RETURN);
  const facts = [...told, ...keptFromExtract];
  return [...facts, ...fromReturn.filter((fact) => !facts.some((other) => sameStart(other, fact)))];
}

function ofExtract({ cohort }: Subject): Fact[] {
  if (!cohort) return [];
  const { home, education, supportAskedOn } = cohort;
  const evidence = FROM_EXTRACT;
  return [
    ...(home ? [{ kind: 'HOME_RETURN', startsOn: home.from, endsOn: home.until, evidence }] : []),
    ...(education
      ? [{ kind: 'EDUCATION_PROGRAMME', startsOn: education.from, endsOn: education.until, evidence }]
      : []),
    ...(supportAskedOn ? [{ kind: 'SUPPORT_REQUEST', startsOn: supportAskedOn, endsOn: null, evidence }] : []),
  ];
}

function ofHistory(history: History): Fact[] {
  return history.flatMap(({ endsOn, reasonCeased }, at) => {
    const kind = kindOf(reasonCeased);
    if (kind === null || endsOn === null) return [];
    return [{ kind, startsOn: endsOn, endsOn: history[at + 1]?.startsOn ?? null, evidence: FROM_RETURN }];
  });
}

function kindOf(reasonCeased: string | null): string | null {
  if (reasonCeased === 'E4A' || reasonCeased === 'E4B') return 'HOME_RETURN';
  return reasonCeased !== null && SPECIAL_GUARDIANSHIP.has(reasonCeased) ? 'GUARDIANSHIP' : null;
}

function sameStart(one: Fact, other: Fact): boolean {
  return one.kind === other.kind && one.startsOn === other.startsOn;
}

function sameFact(one: Fact, other: Fact): boolean {
  return sameStart(one, other) && one.endsOn === other.endsOn && one.evidence === other.evidence;
}
