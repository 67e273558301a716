import { registerTimelineSentence } from '@app/young-people';

registerTimelineSentence('allocation.handed-over', {
  kind: 'RECORD',
  title: () => 'Another worker took over: the one before leaves',
});
registerTimelineSentence('referral.handed-over', {
  kind: 'HOUSING',
  title: () => 'Housing referral handed over to somebody else',
});
