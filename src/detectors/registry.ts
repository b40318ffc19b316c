/** Every detector, sorted by id. Written by tools/generate-detectors.ts; do not edit. */
import type { Detector } from '../domain/finding.ts'
import { detector as attachmentDangerousExtension } from './attachment/dangerous-extension.ts'
import { detector as attachmentHtmlSmuggling } from './attachment/html-smuggling.ts'
import { detector as attachmentInvoiceName } from './attachment/invoice-name.ts'
import { detector as attachmentMacro } from './attachment/macro.ts'
import { detector as attachmentMaliciousFile } from './attachment/malicious-file.ts'
import { detector as attachmentPasswordProtected } from './attachment/password-protected.ts'
import { detector as attachmentTypeMismatch } from './attachment/type-mismatch.ts'
import { detector as authenticationAlignedDmarc } from './authentication/aligned-dmarc.ts'
import { detector as authenticationDkimFail } from './authentication/dkim-fail.ts'
import { detector as authenticationDmarcFail } from './authentication/dmarc-fail.ts'
import { detector as authenticationSpfFail } from './authentication/spf-fail.ts'
import { detector as behaviourUnusualSendTime } from './behaviour/unusual-send-time.ts'
import { detector as contentBase64Block } from './content/base64-block.ts'
import { detector as contentEmbeddedForm } from './content/embedded-form.ts'
import { detector as contentGenericGreeting } from './content/generic-greeting.ts'
import { detector as contentGrammarErrors } from './content/grammar-errors.ts'
import { detector as contentHiddenText } from './content/hidden-text.ts'
import { detector as contentReplyByMailto } from './content/reply-by-mailto.ts'
import { detector as contentSensitiveInfoRequest } from './content/sensitive-info-request.ts'
import { detector as contentSuspiciousKeywords } from './content/suspicious-keywords.ts'
import { detector as contentTrackingPixel } from './content/tracking-pixel.ts'
import { detector as contentUrgentLanguage } from './content/urgent-language.ts'
import { detector as headerFromDisagreement } from './header/from-disagreement.ts'
import { detector as headerMandatoryHeaderMissing } from './header/mandatory-header-missing.ts'
import { detector as headerMessageIdMismatch } from './header/message-id-mismatch.ts'
import { detector as headerMultipleFrom } from './header/multiple-from.ts'
import { detector as headerPriorityMarked } from './header/priority-marked.ts'
import { detector as headerReplyToMismatch } from './header/reply-to-mismatch.ts'
import { detector as headerReturnPathMismatch } from './header/return-path-mismatch.ts'
import { detector as senderDomainLookalike } from './sender/domain-lookalike.ts'
import { detector as senderFreeMailSender } from './sender/free-mail-sender.ts'
import { detector as senderHomoglyphName } from './sender/homoglyph-name.ts'
import { detector as senderOwnOrganisation } from './sender/own-organisation.ts'
import { detector as structureEvasiveStructure } from './structure/evasive-structure.ts'
import { detector as structureIrregularMime } from './structure/irregular-mime.ts'
import { detector as structureParserDisagreement } from './structure/parser-disagreement.ts'
import { detector as subjectFakeAlert } from './subject/fake-alert.ts'
import { detector as subjectTooGood } from './subject/too-good.ts'
import { detector as subjectUrgency } from './subject/urgency.ts'
import { detector as threatIntelMaliciousIp } from './threat-intel/malicious-ip.ts'
import { detector as urlIpLiteral } from './url/ip-literal.ts'
import { detector as urlKnownPhishingDomain } from './url/known-phishing-domain.ts'
import { detector as urlLinkTextMismatch } from './url/link-text-mismatch.ts'
import { detector as urlMaliciousUrl } from './url/malicious-url.ts'
import { detector as urlManySubdomains } from './url/many-subdomains.ts'
import { detector as urlNewDomain } from './url/new-domain.ts'
import { detector as urlOpaqueToken } from './url/opaque-token.ts'
import { detector as urlOtherOrganisationLink } from './url/other-organisation-link.ts'
import { detector as urlShortener } from './url/shortener.ts'
import { detector as urlSuspiciousTld } from './url/suspicious-tld.ts'
import { detector as urlUserinfo } from './url/userinfo.ts'

export const detectors: readonly Detector[] = [
  attachmentDangerousExtension,
  attachmentHtmlSmuggling,
  attachmentInvoiceName,
  attachmentMacro,
  attachmentMaliciousFile,
  attachmentPasswordProtected,
  attachmentTypeMismatch,
  authenticationAlignedDmarc,
  authenticationDkimFail,
  authenticationDmarcFail,
  authenticationSpfFail,
  behaviourUnusualSendTime,
  contentBase64Block,
  contentEmbeddedForm,
  contentGenericGreeting,
  contentGrammarErrors,
  contentHiddenText,
  contentReplyByMailto,
  contentSensitiveInfoRequest,
  contentSuspiciousKeywords,
  contentTrackingPixel,
  contentUrgentLanguage,
  headerFromDisagreement,
  headerMandatoryHeaderMissing,
  headerMessageIdMismatch,
  headerMultipleFrom,
  headerPriorityMarked,
  headerReplyToMismatch,
  headerReturnPathMismatch,
  senderDomainLookalike,
  senderFreeMailSender,
  senderHomoglyphName,
  senderOwnOrganisation,
  structureEvasiveStructure,
  structureIrregularMime,
  structureParserDisagreement,
  subjectFakeAlert,
  subjectTooGood,
  subjectUrgency,
  threatIntelMaliciousIp,
  urlIpLiteral,
  urlKnownPhishingDomain,
  urlLinkTextMismatch,
  urlMaliciousUrl,
  urlManySubdomains,
  urlNewDomain,
  urlOpaqueToken,
  urlOtherOrganisationLink,
  urlShortener,
  urlSuspiciousTld,
  urlUserinfo,
]
