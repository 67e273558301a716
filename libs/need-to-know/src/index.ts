export { usualBases, usualBasis } from './agreements/agreement.rules.js';
export { sealedAddresses } from './home-address/sealed-addresses.js';
export { OwnAddress } from './home-address/own-address.js';
export { NeedToKnowModule } from './need-to-know.module.js';
export {
  type AccessRequestRow,
  type AlertRow,
  type AnsweredRow,
  type EndingAgreementRow,
  NeedToKnowToday,
  type RequestToAnswerRow,
  type SealingToAnswerRow,
} from './today.reader.js';
