import { nameOf, stageLabel } from './stage-words.js';
import { CareStatus, SupportLevel } from './status.js';

describe('the words for a status', () => {
  it.each(Object.values(CareStatus))('are there for %s, with the law', (status) => {
    const { name, inSentence, meaning, law } = nameOf(status);

    for (const text of [name, inSentence, meaning, law]) expect(text).not.toBe('');
    expect(inSentence[0]).toBe(inSentence[0]?.toLowerCase());
    expect(meaning.endsWith('.')).toBe(true);
  });

  it('differ from one another', () => {
    const names = Object.values(CareStatus).map((status) => nameOf(status).name);

    expect(new Set(names).size).toBe(names.length);
  });

  it('say what support somebody of 21 to 24 receives', () => {
    expect(stageLabel(CareStatus.ELIGIBLE, null)).toBe('Eligible: 16 or 17 and in care');
    expect(stageLabel(CareStatus.FORMER_RELEVANT_21_24, SupportLevel.ACTIVE)).toBe(
      'Former relevant: 21 to 24, has asked for support',
    );
  });
});
