import { registerTimelineSentence } from '@app/young-people';

const housing = { kind: 'HOUSING', shows: 'HOME' } as const;

registerTimelineSentence('referral.drafted', { ...housing, title: () => 'Housing referral begun' });
registerTimelineSentence('referral.submitted', { ...housing, title: () => 'Housing referral sent' });
registerTimelineSentence('referral.acknowledged', { ...housing, title: () => 'Housing took on the referral' });
registerTimelineSentence('referral.information-asked', { ...housing, title: () => 'Housing asked for information' });
registerTimelineSentence('referral.information-answered', { ...housing, title: () => 'Housing was answered' });
registerTimelineSentence('referral.decided', {
  ...housing,
  title: ({ accepted }) => (accepted === true ? 'Housing referral accepted' : 'Housing referral not accepted'),
});
registerTimelineSentence('referral.withdrawn', { ...housing, title: () => 'Housing referral withdrawn' });
