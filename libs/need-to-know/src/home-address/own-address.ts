import type { Viewer } from '@app/access';
import { KeyRing, NotAllowed, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Address, whyNotRevealed } from './address.rules.js';
import { AddressService } from './address.service.js';
import { AddressStandingReader } from './standing.reader.js';

const read = {
  name: 'own-address-read',
  text: `select cipher, key_id as "keyId" from home_address where young_person_id = $1`,
};

/** A young person's own address, for a file that is given to them: by who may be shown it, and written down as shown. */
@Injectable()
export class OwnAddress {
  constructor(
    private readonly sql: Sql,
    private readonly keys: KeyRing,
    private readonly standings: AddressStandingReader,
    private readonly addresses: AddressService,
  ) {}

  /** Writes down, with the reason, that it is shown. @throws NotFound, NotAllowed, RuleBroken (address.too-many-today) */
  async note(tx: EntityManager, viewer: Viewer, shown: { youngPersonId: string; reason: string }): Promise<void> {
    const standing = await this.standings.within(tx, viewer, shown.youngPersonId);
    if (whyNotRevealed(standing) !== null) throw new NotAllowed('see this address');
    await this.addresses.count(tx, viewer, shown);
  }

  /** The lines of it; null where none is recorded. @throws NotFound, NotAllowed */
  async of(viewer: Viewer, youngPersonId: string): Promise<readonly string[] | null> {
    const standing = await this.standings.of(viewer, youngPersonId);
    if (whyNotRevealed(standing) !== null) throw new NotAllowed('see this address');
    const sealed = await this.sql.one<{ cipher: Buffer; keyId: string }>(read, [youngPersonId]);
    if (!sealed) return null;
    const { lines, postcode } = JSON.parse(this.keys.open(`home-address:${youngPersonId}`, sealed)) as Address;
    return [...lines, postcode];
  }
}
