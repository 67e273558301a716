import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Panel } from '../../design/panel.js';
import { TextArea } from '../../design/text-area.js';
import { useClientKey } from '../../graphql/client-key.js';
import {
  PersonAccessDocument,
  type PersonAccessQuery,
  RevealHomeAddressDocument,
  type RevealHomeAddressMutation,
} from '../../graphql/generated/need-to-know.js';
import { useSave } from '../../graphql/use-save.js';
import { PanelForm } from '../young-people/record/panel-form.js';
import { RecordAddress } from './record-address.js';
import { reasonProblem } from './words.js';

type Revealed = RevealHomeAddressMutation['revealHomeAddress'];

/** Where somebody lives: never there by itself. Shown for a minute to who says why, written down by who works with them. */
export function HomeAddress({ id, name }: { id: string; name: string }) {
  const [{ data }, ask] = useQuery({ query: PersonAccessDocument, variables: { id } });
  const [doing, setDoing] = useState<Doing>();
  if (!data) return null;
  const { homeRecorded, homeProtected, whyHomeNotShown } = data.personAccess;
  const close = () => setDoing(undefined);
  return (
    <Panel title={`Where ${name} lives`}>
      {homeProtected && (
        <p className="govuk-body app-s">
          The place is protected: other agencies are not shown what kind of place it is.
        </p>
      )}
      <p className="govuk-body app-s">
        {whyHomeNotShown ?? (homeRecorded ? KEPT_APART : 'The address is not recorded.')}
      </p>
      {homeRecorded && whyHomeNotShown === null && (
        <Shown id={id} open={doing === 'show'} onOpen={() => setDoing('show')} onClose={close} />
      )}
      <Recorded
        access={data.personAccess}
        open={doing === 'record'}
        onOpen={() => setDoing('record')}
        onClose={close}
        onDone={() => {
          close();
          ask({ requestPolicy: 'network-only' });
        }}
      />
    </Panel>
  );
}

type Doing = 'show' | 'record' | undefined;
const KEPT_APART = 'The address is kept apart and shown one at a time.';

interface RecordedProps {
  access: PersonAccessQuery['personAccess'];
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
  onDone: () => void;
}

function Recorded({ access, open, onOpen, onClose, onDone }: RecordedProps) {
  const { youngPersonId, homeRecorded, homeProtected, homeVersion, mayRecordHome } = access;
  if (!mayRecordHome) return null;
  if (!open)
    return (
      <Button kind="secondary" small onClick={onOpen}>
        {homeRecorded ? 'Change the address' : 'Record the address'}
      </Button>
    );
  return (
    <RecordAddress
      id={youngPersonId}
      version={homeVersion}
      isProtected={homeProtected}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface ShownProps {
  id: string;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

function Shown({ id, open, onOpen, onClose }: ShownProps) {
  const [address, setAddress] = useState<Revealed>();
  const place = useFocusWhenHidden(Boolean(address));
  const hide = () => setAddress(undefined);
  useEffect(() => {
    if (!address) return undefined;
    const timer = setTimeout(() => setAddress(undefined), address.secondsShown * 1000);
    return () => clearTimeout(timer);
  }, [address]);
  const shown = (found: Revealed) => {
    setAddress(found);
    onClose();
  };
  return (
    <div ref={place}>
      {address && <Revealed address={address} onHide={hide} />}
      {!address && !open && (
        <Button kind="secondary" small onClick={onOpen}>
          Show the address
        </Button>
      )}
      {!address && open && <Reason id={id} onClose={onClose} onShown={shown} />}
    </div>
  );
}

/** Whoever hid the address, or stood on the button that goes with it, stands on the one that shows it. */
function useFocusWhenHidden(isShown: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const wasShown = useRef(isShown);
  useEffect(() => {
    const hidden = wasShown.current && !isShown;
    wasShown.current = isShown;
    if (hidden && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isShown]);
  return place;
}

function Revealed({ address, onHide }: { address: Revealed; onHide: () => void }) {
  return (
    <div role="status" className="app-noprint">
      <address className="govuk-body">
        {[...address.lines, address.postcode].map((line) => (
          <span key={line} className="app-line">
            {line}
            <br />
          </span>
        ))}
      </address>
      <p className="govuk-hint">
        It goes from the screen after {address.secondsShown} seconds. It is written down that you saw it.
      </p>
      <Button kind="secondary" small onClick={onHide}>
        Hide it now
      </Button>
    </div>
  );
}

function Reason({ id, onClose, onShown }: { id: string; onClose: () => void; onShown: (address: Revealed) => void }) {
  const [reason, setReason] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(RevealHomeAddressDocument);
  const send = async () => {
    const answer = await saving.run({ input: { clientKey: key, youngPersonId: id, reason } }, reasonProblem(reason));
    if (!answer) return;
    renew();
    onShown(answer.revealHomeAddress);
  };
  return (
    <PanelForm
      title="Show the address"
      button="Show it for 60 seconds"
      saving={saving}
      onSave={() => void send()}
      onClose={onClose}
    >
      <TextArea
        name="reason"
        label="Why do you need it?"
        hint="For example, I visit them there this afternoon"
        rows={2}
        limit={1000}
        value={reason}
        onChange={setReason}
      />
    </PanelForm>
  );
}
