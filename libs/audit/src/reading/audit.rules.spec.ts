import { AgencyKind } from '@app/access';
import { aViewer } from '@app/access/testing';
import { isNamedTo } from './audit.rules.js';

const adviser = aViewer([], { agencyId: 'council', agencyKind: AgencyKind.CHILDRENS_SERVICES });
const nurse = aViewer([], { agencyId: 'trust', agencyKind: AgencyKind.HEALTH });
const who = (agencyId: string, agencyKind: AgencyKind, sitsWith = false) => ({ agencyId, agencyKind, sitsWith });

describe('who can see a record is named', () => {
  it.each([
    ['everybody, to children’s services', adviser, who('police', AgencyKind.YOUTH_JUSTICE), true],
    ['a colleague, to a partner', nurse, who('trust', AgencyKind.HEALTH), true],
    ['children’s services, to a partner', nurse, who('council', AgencyKind.CHILDRENS_SERVICES), true],
    ['who sits on a panel with them', nurse, who('police', AgencyKind.YOUTH_JUSTICE, true), true],
    ['not who works for another partner', nurse, who('police', AgencyKind.YOUTH_JUSTICE), false],
    ['not who works for another agency of the same kind', nurse, who('clinic', AgencyKind.HEALTH), false],
  ])('%s', (_what, viewer, of, named) => {
    expect(isNamedTo(viewer, of)).toBe(named);
  });
});
