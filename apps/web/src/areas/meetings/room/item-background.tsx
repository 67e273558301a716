import { belongingTo, list } from '../../../content/words.js';
import { Details } from '../../../design/details.js';
import { LockedInline } from '../../../design/locked.js';
import { Quote } from '../../../design/quote.js';
import { Status } from '../../../design/status.js';
import { firstName, timesInWords } from '../names.js';
import type { ItemAnswer, OpenLine } from './room-state.js';

/** What the room must know before it talks: why the item is here, the young person’s words, what became of the last actions. */
export function ItemBackground({ item, line }: { item: ItemAnswer; line: OpenLine }) {
  return (
    <>
      <Why item={item} line={line} />
      <OwnWords item={item} />
      <p className="govuk-body app-s app-muted">Seen by: {item.sharedWithWords}</p>
      <LastTime actions={item.actionsFromLastTime} />
    </>
  );
}

function Why({ item, line }: { item: ItemAnswer; line: OpenLine }) {
  const carried = item.timesCarried > 0 ? [`put off ${timesInWords(item.timesCarried)} before`] : [];
  const who = line.youngPerson ? firstName(line.youngPerson.displayName) : 'this';
  const reasons = [...item.reasons.map(({ sentence, rule }) => `${inSentence(sentence)} (rule ${rule})`), ...carried];
  if (reasons.length === 0) return null;
  return (
    <div className="app-why">
      <p>
        <strong>Why {who} is on the agenda:</strong> {list(reasons)}.
      </p>
    </div>
  );
}

/** "Turns 18 in 40 days" goes on as "turns 18 in 40 days" after a colon. */
function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function OwnWords({ item: { youngPerson } }: { item: ItemAnswer }) {
  if (!youngPerson) return null;
  const { whatMatters, displayName } = youngPerson;
  if (whatMatters.__typename === 'Withheld')
    return (
      <p className="govuk-body">
        {belongingTo(firstName(displayName))} own words: <LockedInline withheld={whatMatters} />
      </p>
    );
  if (!whatMatters.words) return null;
  return <Quote words={whatMatters.words} who={firstName(displayName)} saidOn={whatMatters.saidOn} />;
}

function LastTime({ actions }: { actions: ItemAnswer['actionsFromLastTime'] }) {
  if (actions.length === 0) return null;
  const done = actions.filter(({ tone }) => tone === 'DONE').length;
  return (
    <Details summary={`Actions from last time: ${done} done, ${actions.length - done} still open`}>
      <ul className="govuk-list app-s">
        {actions.map((action) => (
          <li key={action.id}>
            <Status tone={action.tone}>{action.statusWords}</Status> {action.title}, {action.owner.displayName}
          </li>
        ))}
      </ul>
    </Details>
  );
}
