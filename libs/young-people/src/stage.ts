import type { Viewer } from '@app/access';
import type { Loaders, LocalDate } from '@app/platform';
import { FactsOfYoungPerson } from './facts.reader.js';
import type { StageFacts } from './stage.rules.js';
import { statusOn } from './status/status.rules.js';
import type { YoungPersonRow } from './young-person.columns.js';

/** What the stage is put together from. Where no stretch is kept for today, the facts are asked: never a guess. */
export async function factsOfStage(
  person: YoungPersonRow,
  loaders: Loaders<Viewer>,
  today: LocalDate,
): Promise<StageFacts> {
  const { computedStatus, computedSupportLevel } = person;
  if (computedStatus !== null) return { ...person, computedStatus, computedSupportLevel };
  const answer = statusOn(await loaders.of(FactsOfYoungPerson).load(person.id), today);
  return { ...person, computedStatus: answer.status, computedSupportLevel: answer.supportLevel };
}
