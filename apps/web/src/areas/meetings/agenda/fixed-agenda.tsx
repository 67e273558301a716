import { LockedInline } from '../../../design/locked.js';
import { Status } from '../../../design/status.js';
import { titleOf, type AgendaItem, type AgendaLine, type AgendaMeeting } from './agenda-lines.js';
import { ItemControls } from './item-controls.js';
import { ItemDetails, type OpenPanel } from './item-details.js';

interface Props {
  meeting: AgendaMeeting;
  lines: readonly AgendaLine[];
  refresh: () => void;
  panel: OpenPanel | undefined;
  setPanel: (panel: OpenPanel | undefined) => void;
}

/** An agenda whose places do not change: it was sent, or is only read. */
export function FixedAgenda({ lines, ...rest }: Props) {
  return (
    <ol className="app-reorder app-reorder--fixed">
      {lines.map((line) => (
        <li key={line.id} className="app-reorder__i">
          <span className="app-reorder__n">{line.position}.</span>
          <div className="app-reorder__c">
            {line.__typename === 'AgendaItem' ? (
              <>
                <p className="app-reorder__t">{titleOf(line)}</p>
                <ItemDetails item={line} {...rest} />
              </>
            ) : (
              <p>
                <LockedInline withheld={line.withheld} />
              </p>
            )}
          </div>
          <div className="app-reorder__do">
            {line.__typename === 'AgendaItem' && line.state !== 'LISTED' && <State item={line} />}
            <Length line={line} {...rest} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function State({ item }: { item: AgendaItem }) {
  return <Status tone={item.tone}>{item.stateWords}</Status>;
}

function Length({ line, meeting, setPanel, refresh }: Omit<Props, 'lines'> & { line: AgendaLine }) {
  if (line.__typename === 'AgendaItem' && meeting.canArrange && line.state === 'LISTED')
    return <ItemControls item={line} setPanel={setPanel} refresh={refresh} />;
  return <span className="app-s app-nowrap">{line.minutes} minutes</span>;
}
