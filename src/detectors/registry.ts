/** Every detector, sorted by id. Written by tools/generate-detectors.ts; do not edit. */
import type { Detector } from '../domain/finding.ts'
import { detector as attachmentAutoRunMacro } from './attachment/auto-run-macro.ts'
import { detector as attachmentDangerousExtension } from './attachment/dangerous-extension.ts'
import { detector as attachmentDde } from './attachment/dde.ts'
import { detector as attachmentDisguisedName } from './attachment/disguised-name.ts'
import { detector as attachmentDisguisedType } from './attachment/disguised-type.ts'
import { detector as attachmentEmbeddedObject } from './attachment/embedded-object.ts'
import { detector as attachmentEquationEditor } from './attachment/equation-editor.ts'
import { detector as attachmentExcel4Macro } from './attachment/excel4-macro.ts'
import { detector as attachmentExternalReference } from './attachment/external-reference.ts'
import { detector as attachmentHtmlForm } from './attachment/html-form.ts'
import { detector as attachmentHtmlSmuggling } from './attachment/html-smuggling.ts'
import { detector as attachmentInstaller } from './attachment/installer.ts'
import { detector as attachmentInvoiceName } from './attachment/invoice-name.ts'
import { detector as attachmentLockedProgram } from './attachment/locked-program.ts'
import { detector as attachmentMacro } from './attachment/macro.ts'
import { detector as attachmentMaliciousFile } from './attachment/malicious-file.ts'
import { detector as attachmentOnenoteEmbedded } from './attachment/onenote-embedded.ts'
import { detector as attachmentPackedProgram } from './attachment/packed-program.ts'
import { detector as attachmentPasswordInMail } from './attachment/password-in-mail.ts'
import { detector as attachmentPasswordProtected } from './attachment/password-protected.ts'
import { detector as attachmentPdfJavascript } from './attachment/pdf-javascript.ts'
import { detector as attachmentPdfLaunch } from './attachment/pdf-launch.ts'
import { detector as attachmentPdfLinkOnly } from './attachment/pdf-link-only.ts'
import { detector as attachmentProgramAction } from './attachment/program-action.ts'
import { detector as attachmentRemoteFile } from './attachment/remote-file.ts'
import { detector as attachmentScriptDownloader } from './attachment/script-downloader.ts'
import { detector as attachmentShortcutCommand } from './attachment/shortcut-command.ts'
import { detector as attachmentStompedMacro } from './attachment/stomped-macro.ts'
import { detector as attachmentSvgScript } from './attachment/svg-script.ts'
import { detector as attachmentTemplateInjection } from './attachment/template-injection.ts'
import { detector as attachmentTypeMismatch } from './attachment/type-mismatch.ts'
import { detector as attachmentYaraMatch } from './attachment/yara-match.ts'
import { detector as authenticationAlignedDmarc } from './authentication/aligned-dmarc.ts'
import { detector as authenticationDkimFail } from './authentication/dkim-fail.ts'
import { detector as authenticationDmarcFail } from './authentication/dmarc-fail.ts'
import { detector as authenticationSpfFail } from './authentication/spf-fail.ts'
import { detector as behaviourUnusualSendTime } from './behaviour/unusual-send-time.ts'
import { detector as contentAdvanceFee } from './content/advance-fee.ts'
import { detector as contentBase64Block } from './content/base64-block.ts'
import { detector as contentBecOpener } from './content/bec-opener.ts'
import { detector as contentCallbackNumber } from './content/callback-number.ts'
import { detector as contentCodeRequest } from './content/code-request.ts'
import { detector as contentCredentialRequest } from './content/credential-request.ts'
import { detector as contentDocumentLogin } from './content/document-login.ts'
import { detector as contentEmbeddedForm } from './content/embedded-form.ts'
import { detector as contentExtortion } from './content/extortion.ts'
import { detector as contentFakeAlert } from './content/fake-alert.ts'
import { detector as contentFakeReply } from './content/fake-reply.ts'
import { detector as contentGenericGreeting } from './content/generic-greeting.ts'
import { detector as contentGiftCards } from './content/gift-cards.ts'
import { detector as contentGrammarErrors } from './content/grammar-errors.ts'
import { detector as contentHiddenText } from './content/hidden-text.ts'
import { detector as contentObfuscatedWords } from './content/obfuscated-words.ts'
import { detector as contentPaymentChange } from './content/payment-change.ts'
import { detector as contentPaymentRequest } from './content/payment-request.ts'
import { detector as contentPrize } from './content/prize.ts'
import { detector as contentReplyByMailto } from './content/reply-by-mailto.ts'
import { detector as contentSensitiveInfoRequest } from './content/sensitive-info-request.ts'
import { detector as contentSharingLure } from './content/sharing-lure.ts'
import { detector as contentSuspiciousKeywords } from './content/suspicious-keywords.ts'
import { detector as contentTextQr } from './content/text-qr.ts'
import { detector as contentThreadHijack } from './content/thread-hijack.ts'
import { detector as contentThreat } from './content/threat.ts'
import { detector as contentTrackingPixel } from './content/tracking-pixel.ts'
import { detector as contentUrgentLanguage } from './content/urgent-language.ts'
import { detector as headerFromDisagreement } from './header/from-disagreement.ts'
import { detector as headerMandatoryHeaderMissing } from './header/mandatory-header-missing.ts'
import { detector as headerMessageIdMismatch } from './header/message-id-mismatch.ts'
import { detector as headerMultipleFrom } from './header/multiple-from.ts'
import { detector as headerPriorityMarked } from './header/priority-marked.ts'
import { detector as headerReplyToFreeMail } from './header/reply-to-free-mail.ts'
import { detector as headerReplyToMismatch } from './header/reply-to-mismatch.ts'
import { detector as headerReturnPathMismatch } from './header/return-path-mismatch.ts'
import { detector as senderAddressInName } from './sender/address-in-name.ts'
import { detector as senderBrandClaim } from './sender/brand-claim.ts'
import { detector as senderDomainLookalike } from './sender/domain-lookalike.ts'
import { detector as senderExecutiveName } from './sender/executive-name.ts'
import { detector as senderFreeMailSender } from './sender/free-mail-sender.ts'
import { detector as senderHomoglyphName } from './sender/homoglyph-name.ts'
import { detector as senderOwnNameClaim } from './sender/own-name-claim.ts'
import { detector as senderOwnOrganisation } from './sender/own-organisation.ts'
import { detector as structureEvasiveStructure } from './structure/evasive-structure.ts'
import { detector as structureIrregularMime } from './structure/irregular-mime.ts'
import { detector as structureParserDisagreement } from './structure/parser-disagreement.ts'
import { detector as subjectFakeAlert } from './subject/fake-alert.ts'
import { detector as subjectTooGood } from './subject/too-good.ts'
import { detector as subjectUrgency } from './subject/urgency.ts'
import { detector as threatIntelMaliciousIp } from './threat-intel/malicious-ip.ts'
import { detector as urlDataUri } from './url/data-uri.ts'
import { detector as urlEncodedHost } from './url/encoded-host.ts'
import { detector as urlFreeHosting } from './url/free-hosting.ts'
import { detector as urlHomograph } from './url/homograph.ts'
import { detector as urlIpLiteral } from './url/ip-literal.ts'
import { detector as urlJavascriptLink } from './url/javascript-link.ts'
import { detector as urlKnownPhishingDomain } from './url/known-phishing-domain.ts'
import { detector as urlLinkTextMismatch } from './url/link-text-mismatch.ts'
import { detector as urlLookalikeDomain } from './url/lookalike-domain.ts'
import { detector as urlMaliciousUrl } from './url/malicious-url.ts'
import { detector as urlManySubdomains } from './url/many-subdomains.ts'
import { detector as urlNewDomain } from './url/new-domain.ts'
import { detector as urlObfuscatedIp } from './url/obfuscated-ip.ts'
import { detector as urlOpaqueToken } from './url/opaque-token.ts'
import { detector as urlOpenRedirect } from './url/open-redirect.ts'
import { detector as urlOtherOrganisationLink } from './url/other-organisation-link.ts'
import { detector as urlQrCode } from './url/qr-code.ts'
import { detector as urlRecipientInLink } from './url/recipient-in-link.ts'
import { detector as urlShortener } from './url/shortener.ts'
import { detector as urlSuspiciousTld } from './url/suspicious-tld.ts'
import { detector as urlUserinfo } from './url/userinfo.ts'

export const detectors: readonly Detector[] = [
  attachmentAutoRunMacro,
  attachmentDangerousExtension,
  attachmentDde,
  attachmentDisguisedName,
  attachmentDisguisedType,
  attachmentEmbeddedObject,
  attachmentEquationEditor,
  attachmentExcel4Macro,
  attachmentExternalReference,
  attachmentHtmlForm,
  attachmentHtmlSmuggling,
  attachmentInstaller,
  attachmentInvoiceName,
  attachmentLockedProgram,
  attachmentMacro,
  attachmentMaliciousFile,
  attachmentOnenoteEmbedded,
  attachmentPackedProgram,
  attachmentPasswordInMail,
  attachmentPasswordProtected,
  attachmentPdfJavascript,
  attachmentPdfLaunch,
  attachmentPdfLinkOnly,
  attachmentProgramAction,
  attachmentRemoteFile,
  attachmentScriptDownloader,
  attachmentShortcutCommand,
  attachmentStompedMacro,
  attachmentSvgScript,
  attachmentTemplateInjection,
  attachmentTypeMismatch,
  attachmentYaraMatch,
  authenticationAlignedDmarc,
  authenticationDkimFail,
  authenticationDmarcFail,
  authenticationSpfFail,
  behaviourUnusualSendTime,
  contentAdvanceFee,
  contentBase64Block,
  contentBecOpener,
  contentCallbackNumber,
  contentCodeRequest,
  contentCredentialRequest,
  contentDocumentLogin,
  contentEmbeddedForm,
  contentExtortion,
  contentFakeAlert,
  contentFakeReply,
  contentGenericGreeting,
  contentGiftCards,
  contentGrammarErrors,
  contentHiddenText,
  contentObfuscatedWords,
  contentPaymentChange,
  contentPaymentRequest,
  contentPrize,
  contentReplyByMailto,
  contentSensitiveInfoRequest,
  contentSharingLure,
  contentSuspiciousKeywords,
  contentTextQr,
  contentThreadHijack,
  contentThreat,
  contentTrackingPixel,
  contentUrgentLanguage,
  headerFromDisagreement,
  headerMandatoryHeaderMissing,
  headerMessageIdMismatch,
  headerMultipleFrom,
  headerPriorityMarked,
  headerReplyToFreeMail,
  headerReplyToMismatch,
  headerReturnPathMismatch,
  senderAddressInName,
  senderBrandClaim,
  senderDomainLookalike,
  senderExecutiveName,
  senderFreeMailSender,
  senderHomoglyphName,
  senderOwnNameClaim,
  senderOwnOrganisation,
  structureEvasiveStructure,
  structureIrregularMime,
  structureParserDisagreement,
  subjectFakeAlert,
  subjectTooGood,
  subjectUrgency,
  threatIntelMaliciousIp,
  urlDataUri,
  urlEncodedHost,
  urlFreeHosting,
  urlHomograph,
  urlIpLiteral,
  urlJavascriptLink,
  urlKnownPhishingDomain,
  urlLinkTextMismatch,
  urlLookalikeDomain,
  urlMaliciousUrl,
  urlManySubdomains,
  urlNewDomain,
  urlObfuscatedIp,
  urlOpaqueToken,
  urlOpenRedirect,
  urlOtherOrganisationLink,
  urlQrCode,
  urlRecipientInLink,
  urlShortener,
  urlSuspiciousTld,
  urlUserinfo,
]
