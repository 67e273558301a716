import type { ReactNode } from 'react';
import { Alert } from '../../design/alert.js';
import { Button } from '../../design/button.js';
import { ChangedByOthers } from '../../design/changed-by-others.js';
import { Conflict } from '../../design/conflict.js';
import { Empty } from '../../design/empty.js';
import { Loading, Updating } from '../../design/loading.js';
import { PartFailed } from '../../design/part-failed.js';
import { Section } from '../../design/section.js';
import { TextButton } from '../../design/text-button.js';

const nothing = () => undefined;

/** What is shown instead of content, or about it. */
export function StateParts() {
  return (
    <div className="app-grid app-grid--fit">
      <Shown title="Empty, first time">
        <Empty level={3} title="No actions yet" action={<Button small>Add an action</Button>}>
          Actions agreed at a panel, or added to a young person’s plan, show here.
        </Empty>
      </Shown>
      <Shown title="Empty, nothing matches">
        <Empty
          level={3}
          title="No actions match these filters"
          action={
            <Button small kind="secondary">
              Clear filters
            </Button>
          }
        >
          61 actions are hidden by: Agency is Health, Due is this week.
        </Empty>
      </Shown>
      <Shown title="Loading">
        <Loading what="actions" />
        <Updating busy />
      </Shown>
      <Shown title="One part failed">
        <PartFailed level={3} what="housing details" reference="K7Q2" onRetry={nothing} />
      </Shown>
      <Conflicts />
      <Messages />
    </div>
  );
}

function Conflicts() {
  return (
    <>
      <Shown title="Someone else changed this">
        <Conflict
          who="Helen Okafor"
          what="this action"
          bothCanStay="Helen changed the due date. You changed the update."
          onKeepBoth={nothing}
          onKeepTheirs={nothing}
          onKeepMine={nothing}
        />
      </Shown>
      <Shown title="Both changed the same words">
        <Conflict
          who="Margaret Lowe"
          what="this decision"
          savedAt="10:47am"
          mine="Back-up is Staying Put until March."
          theirs="Staying Put stays open as the back-up plan."
          onEditTogether={nothing}
          onKeepTheirs={nothing}
          onKeepMine={nothing}
        />
      </Shown>
    </>
  );
}

function Messages() {
  return (
    <>
      <Shown title="Saved">
        <Alert kind="success" announced>
          Update saved. Leon can see it in his plan. <TextButton>Undo</TextButton>
        </Alert>
      </Shown>
      <Shown title="Worth knowing">
        <Alert kind="information" level={3} title="You can read this plan">
          Helen Okafor can change it.
        </Alert>
        <Alert kind="warning">3 rows were refused.</Alert>
      </Shown>
      <Shown title="New while you read">
        <ChangedByOthers words="2 actions changed since you opened this list." onShow={nothing} />
      </Shown>
    </>
  );
}

function Shown({ title, children }: { title: string; children: ReactNode }) {
  return <Section title={title}>{children}</Section>;
}
