import type { Narrowing, Viewer } from '@app/access';
import { Injectable } from '@nestjs/common';
import { BreakGlassReader } from './break-glass/break-glass.reader.js';
import { mayWrite, whyNotRevealed } from './home-address/address.rules.js';
import { AddressStandingReader } from './home-address/standing.reader.js';
import type { PersonAccess } from './person-access.types.js';
import { SealingReader } from './sealing/sealing.reader.js';

/** What stands beside a record that is open: sealing, exclusions, one's own break-glass, and whether an address may be asked for. */
@Injectable()
export class PersonAccessReader {
  constructor(
    private readonly standings: AddressStandingReader,
    private readonly sealings: SealingReader,
    private readonly glasses: BreakGlassReader,
  ) {}

  /** @throws NotFound when the record is not open to the viewer */
  async of(viewer: Viewer, youngPersonId: string): Promise<PersonAccess> {
    const standing = await this.standings.of(viewer, youngPersonId);
    // Why somebody is sealed, and who is kept out, is no part that break-glass or a referral opens.
    const ours = viewer.inChildrensServices && !viewer.seesInPart(youngPersonId);
    const [kept, breakGlass] = await Promise.all([
      ours ? this.keptFrom(viewer, youngPersonId) : nothingTold,
      this.glasses.inForceFor(viewer, youngPersonId),
    ]);
    return {
      youngPersonId,
      homeRecorded: standing.version > 0,
      homeProtected: standing.homeProtected,
      homeVersion: standing.version,
      mayRecordHome: viewer.may('young-person.record') && mayWrite(standing),
      whyHomeNotShown: viewer.may('home-address.reveal')
        ? whyNotRevealed(standing)
        : 'Your role does not need the address',
      maySeal: ours && viewer.may('seal.ask'),
      mayAnswer: ours && viewer.may('seal.answer'),
      ...kept,
      openForReferral: isForReferral(viewer.partOf(youngPersonId)),
      breakGlass,
    };
  }

  private async keptFrom(viewer: Viewer, youngPersonId: string): Promise<Kept> {
    const [sealing, refusedSealing, exclusions] = await Promise.all([
      this.sealings.of(viewer, youngPersonId),
      this.sealings.refusedOf(viewer, youngPersonId),
      this.sealings.exclusionsOf(viewer, youngPersonId),
    ]);
    return { sealing, refusedSealing, exclusions };
  }
}

const isForReferral = (part: Narrowing | undefined): boolean => part?.because === 'REFERRAL';
type Kept = Pick<PersonAccess, 'sealing' | 'refusedSealing' | 'exclusions'>;

const nothingTold: Kept = { sealing: null, refusedSealing: null, exclusions: [] };
