import { permit, requireStepUp, type Viewer } from '@app/access';
import { ActivityLog, mustBeCurrent, Once } from '@app/activity';
import { KeyRing, NotAllowed, NotFound, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { raiseAlert } from '../alerts.js';
import type { RevealHomeAddressInput } from './address.inputs.js';
import {
  type Address,
  isTooManyInAnHour,
  mayWrite,
  mustBeWithinTheDay,
  SECONDS_SHOWN,
  whyNotRevealed,
} from './address.rules.js';
import type { RevealedAddress } from './address.types.js';
import { addressPurpose } from './sealed-addresses.js';
import { AddressStandingReader } from './standing.reader.js';

const lock = { name: 'address-lock', text: `select pg_advisory_xact_lock(hashtextextended('address:' || $1, 0))` };
const counts = {
  name: 'address-reveals',
  text: `select count(*)::int as today, count(*) filter (where at > now() - interval '1 hour')::int as hour
    from address_reveal where worker_id = $1 and at >= date_trunc('day', now())`,
};
const reveal = {
  name: 'address-reveal',
  text: `insert into address_reveal (young_person_id, worker_id, reason) values ($1, $2, $3)`,
};
const read = {
  name: 'address-read',
  text: `select cipher, key_id as "keyId" from home_address where young_person_id = $1`,
};
const keep = {
  name: 'address-keep',
  text: `insert into home_address (young_person_id, cipher, key_id, changed_by_id) values ($1, $2, $3, $4)
    on conflict (young_person_id) do update set cipher = excluded.cipher, key_id = excluded.key_id, changed_by_id = excluded.changed_by_id,
      changed_at = now(), version = home_address.version + 1`,
};
const protect = { name: 'address-protect', text: `update young_person set home_protected = $2 where id = $1` };

export interface AddressForm {
  readonly clientKey: string;
  readonly expectedVersion: number;
  readonly address: Address;
  readonly isProtected: boolean;
}

/** Writing down where somebody lives, and showing it: to one person, of one person, with a reason. */
@Injectable()
export class AddressService {
  constructor(
    private readonly db: DataSource,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly keys: KeyRing,
    private readonly standings: AddressStandingReader,
  ) {}

  /** @throws NotFound, NotAllowed, StaleEdit */
  async record(viewer: Viewer, youngPersonId: string, form: AddressForm): Promise<void> {
    // What is kept beside the form's key is a quick hash of what it said: an address would be found by trying all that there are.
    const address = this.keys.mark(addressPurpose(youngPersonId), JSON.stringify(form.address));
    const input = { ...form, address, youngPersonId };
    await this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        { operation: 'recordHomeAddress', input },
        () => this.write(tx, viewer, youngPersonId, form),
        same,
      ),
    );
  }

  /** @throws NotFound, NotAllowed, StepUpRequired, RuleBroken (address.too-many-today) */
  async reveal(viewer: Viewer, input: RevealHomeAddressInput): Promise<RevealedAddress> {
    const actor = permit(viewer, 'see this address', viewer.may('home-address.reveal'));
    const { youngPersonId } = input;
    const shown = await this.db.transaction(async (tx) => {
      const standing = await this.standings.within(tx, viewer, youngPersonId);
      const whyNot = whyNotRevealed(standing);
      if (whyNot !== null)
        throw new NotAllowed(`see this address: ${whyNot.charAt(0).toLowerCase()}${whyNot.slice(1)}`);
      requireStepUp(viewer);
      // Also when the same form comes again: it shows the address of now, and each time that it is shown counts.
      const show = async () => {
        await this.count(tx, viewer, input);
        const subject = { id: youngPersonId, youngPersonId };
        await this.log.record(tx, actor, subject, { type: 'young-person.address-revealed' });
        return subject;
      };
      await this.once.run(tx, viewer, { operation: 'revealHomeAddress', input }, show, show);
      return this.open(tx, youngPersonId);
    });
    return { youngPersonId, ...shown, secondsShown: SECONDS_SHOWN };
  }

  private async write(
    tx: EntityManager,
    viewer: Viewer,
    youngPersonId: string,
    form: AddressForm,
  ): Promise<{ id: string }> {
    const standing = await this.standings.within(tx, viewer, youngPersonId);
    const actor = permit(viewer, 'write down this address', viewer.may('young-person.record') && mayWrite(standing));
    // Nobody is shown by a conflict what they did not ask to see.
    await mustBeCurrent(tx, { id: youngPersonId, version: standing.version }, form, {});
    const { cipher, keyId } = this.keys.seal(addressPurpose(youngPersonId), JSON.stringify(form.address));
    await within(tx, keep, [youngPersonId, cipher, keyId, viewer.id]);
    if (form.isProtected !== standing.homeProtected) await within(tx, protect, [youngPersonId, form.isProtected]);
    const fact = { type: 'young-person.address-recorded', isProtected: form.isProtected };
    await this.log.record(tx, actor, { id: youngPersonId, youngPersonId }, fact);
    return { id: youngPersonId };
  }

  /** Each showing is a row, with its reason. One after the other: twenty at the same moment are twenty. @throws RuleBroken (address.too-many-today) */
  async count(
    tx: EntityManager,
    viewer: Viewer,
    { youngPersonId, reason }: Pick<RevealHomeAddressInput, 'youngPersonId' | 'reason'>,
  ): Promise<void> {
    await within(tx, lock, [viewer.id]);
    const [before] = await within<{ today: number; hour: number }>(tx, counts, [viewer.id]);
    mustBeWithinTheDay(before?.today ?? 0);
    await within(tx, reveal, [youngPersonId, viewer.id, reason.trim()]);
    if (isTooManyInAnHour(before?.hour ?? 0)) await raiseAlert(tx, 'ADDRESS_REVEALS', viewer.id, null);
  }

  private async open(tx: EntityManager, youngPersonId: string): Promise<{ lines: string[]; postcode: string }> {
    const [sealed] = await within<{ cipher: Buffer; keyId: string }>(tx, read, [youngPersonId]);
    if (!sealed) throw new NotFound('address');
    return JSON.parse(this.keys.open(addressPurpose(youngPersonId), sealed)) as { lines: string[]; postcode: string };
  }
}

const same = (id: string): Promise<{ id: string }> => Promise.resolve({ id });
