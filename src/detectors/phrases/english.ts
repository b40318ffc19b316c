/** English wording of phishing and fraud. */
import { ideasOf } from '../phrase-families.ts'

const account = '[*] {account|profile|mailbox|email account|email address|wallet|access|membership|subscription|card|services}'
const off =
  '{suspended|blocked|locked|closed|deactivated|disabled|terminated|restricted|limited|frozen|deleted|permanently deleted|permanently closed|revoked}'

export const english = ideasOf({
  pressure: {
    'immediate action': [
      '{immediate|urgent} {action|attention|response|verification} [is] {required|needed}',
      'requires your {immediate|urgent} {action|attention|response}',
      '{required|respond|act|reply|verify} immediately',
      'urgent {action|attention|verification}',
      '{immediate verification|your immediate attention|your immediate action}',
      'your {urgent|immediate|prompt} {response|action} is {needed|required}',
      'treat this [message|matter|email] {with urgency|as urgent}',
      'action [is] required {immediately|urgently|now|to avoid|within}',
    ],
    'last warning': ['{final|last} {warning|notice|alert} [before|of|to]', '{final|last} chance to {keep|avoid|verify|confirm|restore}'],
    'act now or': [
      'act {now|immediately|today} {or|before your|to avoid|to prevent|to keep}',
      'do not ignore this {email|message|notice|warning}',
    ],
  },
  deadline: {
    'deadline in hours': [
      '{within|in|in the} [the] [next|following] {6|12|24|36|48|72} {hours|hrs|hour|h}',
      'within [the next] {1|2|3|one|two|three|five} [business|working] days',
      '{next|following} {24|48|72} hours',
      '{12|24|48|72} hours {from|of|after} {receiving|receipt|now|this}',
      'by the end of {today|the day|business today}',
      'before {midnight|the deadline|it is too late}',
      '{expires|expire|expiring} {today|tonight|tomorrow|in 24 hours|in 48 hours}',
    ],
    'if you do not': [
      "if you {do not|don't|fail to} {respond|reply|verify|confirm|update|act|pay|complete|log in|take action|validate|upgrade}",
      '{failure|failing} to {do so|comply|verify|confirm|update|respond|complete|act|pay|validate}',
      '{unless|until} you {verify|confirm|update|validate|respond|pay|complete|log in|sign in}',
      'if {no action is taken|we do not hear|we do not receive|not verified|not confirmed|not updated}',
      'to {avoid|prevent} [any|further|a|the|permanent|service] {suspension|interruption|closure|deactivation|termination|restriction|loss|being locked out|disruption|deletion}',
    ],
  },
  nudge: {
    'last chance': ['last chance', '{final|last} {reminder|call|hours}', 'only [a few] {hours|24 hours|48 hours} left', 'hurry up'],
    'act now': ['act {now|today}'],
    expires: ['about to expire', '{expires|expiring} {today|tomorrow|soon}', 'will expire {today|soon|tomorrow}'],
    'action required': ['action {required|needed}', 'response required', 'urgent', 'important notice'],
  },
  threat: {
    'loss of access': [
      '{lose|losing|loss of} [your|all] access',
      '{avoid|prevent} {losing access|deactivation|disconnection}',
      '{avoid|prevent} [account|service] {suspension|closure|deactivation|termination|restriction}',
      '{your|you will be} access will be {revoked|blocked|suspended|limited|restricted|terminated}',
      'locked out of your {account|mailbox|wallet}',
      'unable to {send|receive} [or receive|and receive|new] {emails|messages|mails}',
      '{will be|being} {disconnected|deactivated|shut down} [permanently]',
    ],
    'account closed': [
      `your ${account} {will be|is about to be|may be|is going to be|will get|will soon be|could be} [temporarily|permanently|automatically] ${off}`,
      `{account|mailbox|wallet|accounts|wallets} {will be|may be} [temporarily|permanently|automatically] ${off}`,
      'we will {suspend|close|deactivate|terminate|block|disable|restrict|delete} your {account|mailbox|access|wallet|email}',
    ],
    'closure of the account': [
      '{suspension|termination|deactivation|closure|deletion|restriction} of your {account|mailbox|email|wallet|access|services}',
    ],
    'data deleted': [
      '{photos|files|emails|messages|data|videos|mails} {will be|are going to be|may be} [permanently] {deleted|lost|erased|removed}',
      '{lose|losing} all your {photos|files|data|emails|assets|funds|messages}',
      '{permanent|permanently} {loss of|lose|lost} your {assets|funds|files|data}',
    ],
    'legal action': [
      '{legal|court|judicial} {action|proceedings} {will be|may be|against you|shall be}',
      '{face|facing|lead to|result in|avoid} {legal|criminal|court} {action|consequences|proceedings|charges|prosecution}',
      '{arrest|search} warrant',
      'case {has been|was|will be} {filed|opened} against you',
    ],
    fine: [
      '{avoid|incur|result in|subject to} [additional|further|a|any|late] {fines|fine|penalty|penalties|late fees|penalty fee|excessive late fees}',
      '{additional|late|penalty} {fees|charges} will {be added|apply|be charged}',
      'will be returned to [the] sender',
      '{vehicle registration|driving licence|driving license|licence|license} [will be] {suspended|suspension|revoked}',
      'reservation will be {cancelled|canceled}',
    ],
  },
  alert: {
    'unusual activity detected': [
      '{unusual|suspicious|abnormal|fraudulent} {activity|activities|login|sign in|log in|access} [was|has been|attempt|attempts] {detected|noticed|noted} [on|in|from]',
      '{detected|noticed|identified|observed} [some|an|any|a] {unusual|suspicious|abnormal|unauthorized|unauthorised|fraudulent} {activity|activities|login|sign in|access|attempt|transaction|transactions}',
      '{unusual|suspicious|abnormal} {activity|activities|transaction|transactions} {on|in|with} your {account|card|wallet|mailbox}',
      'suspicious {login|sign in} attempt',
      '{unauthorized|unauthorised} {access|login|transaction|transactions|sign in|attempt} [to|from|on] [your]',
      '{account|wallet|security} has been compromised',
      'your wallet has been {restored|accessed|linked} [on]',
      'recovery phrases {may have been|were|have been} exposed',
    ],
    'account suspended': [
      `your ${account} {has been|is|was|is currently|is now|has now been} [temporarily|currently|permanently] ${off}`,
      `{account|mailbox|wallet|accounts} {has been|have been|was|is|are} [temporarily|permanently|currently] ${off}`,
      '{account|wallet|mailbox|access} {suspension|suspended|deactivation|on hold|limitation|termination|locked}',
      '{restricted|limited|blocked} {access to|some features of} your {account|wallet}',
      'your {wallet|account|identity|device} {has not been|has not yet been|is not yet|needs to be} {verified|validated|updated}',
    ],
    'mailbox full': [
      '{mailbox|storage|inbox|icloud storage|cloud storage|drive} [is] [almost|nearly] full',
      '{mailbox|email|account|storage} {has|is} {exceeded|reached|over|exceeding|almost out of} [its|the|your] [storage|quota|size|space] [limit|quota]',
      '{mailbox|email|webmail|storage} quota',
      '{exceeded|reached} your {storage|mailbox|email} {limit|quota}',
      'you have {exceeded|reached} [the|your] {storage|mailbox|quota}',
      'your {photos|files|documents|data} [and videos] are no longer {being backed up|backed up|being uploaded}',
    ],
    'password expires': [
      'password {expires|will expire|is about to expire|is set to expire|has expired|expiration|expiry|expired|is expiring|is due to expire}',
      'keep [the|your|my] {same|current} password',
      'password for * {expires|will expire|is due}',
    ],
    'messages held': [
      '{undelivered|pending|quarantined|blocked|incoming|held} {messages|emails|mails} {have been|are|were|on|pending|held|will be}',
      '{messages|emails|mails} {are|have been|were} {held|blocked|quarantined|on hold|stuck|not delivered}',
      'you have {1|2|3|4|5|6|7|8|9|10|11|12|several|new|some} [new] {undelivered|pending|quarantined|blocked|held|unreceived} {messages|emails|mails|message|email}',
      'release {pending|your|all|the|held} [pending|quarantined] {messages|emails|mails|message}',
      'failed to sync and deliver',
    ],
    infection: [
      'your {computer|device|phone|pc|system|iphone|mac} {is|may be|has been|might be} {infected|compromised|at risk|hacked|unprotected}',
      '{virus|viruses|malware|trojan|threats} {detected|found|has been detected|have been detected|were found}',
      '{antivirus|protection|norton|mcafee|avast} {subscription|plan|license} {has expired|has ended|expired|expires today|is about to expire|may have expired}',
      'your {device|devices} {is|are} {vulnerable|unprotected|no longer protected|exposed}',
    ],
    'parcel held': [
      'your {parcel|package|shipment|order|delivery|item} {could not be delivered|is on hold|has been put on hold|is being held|was not delivered|is pending|cannot be delivered|has been suspended|is awaiting delivery|is waiting for delivery|is waiting|has been held|is stopped}',
      '{parcel|package|shipment|delivery} {on hold|suspended|is on hold|delivery suspended|pending confirmation}',
      '{unpaid|outstanding|pending} {customs|shipping|delivery} {fee|fees|duty|duties|charges}',
      '{customs|redelivery|clearance} {fee|fees} {of|must|has to|is required|to release}',
      '{delivery|shipment} {attempt failed|failed|was unsuccessful}',
      '{incomplete|incorrect|wrong|missing} {delivery|shipping} {address|information}',
      'you have {1|one|2|two} {package|packages|parcel|parcels} {waiting|pending}',
      '{schedule|reschedule} your {delivery|package|parcel}',
    ],
    'payment failed': [
      'your {payment|last payment|recent payment|card|payment method} {was|has been|is|could not be} {declined|rejected|processed|unsuccessful}',
      '{problem|trouble|issue|issues} with your {billing|payment|current billing} [information|details|method]',
      '{billing|payment} {information|details|method} {is|are} {invalid|incorrect|outdated|expired|no longer valid}',
      '{unable|not able} to {charge|process|bill} your {card|account|payment|subscription}',
      '{we were unable to|we could not|unable to} {renew|process} your {subscription|membership|payment}',
      'your {subscription|membership} {has expired|has ended|will be cancelled|was suspended|is on hold|has been suspended}',
    ],
    'tax refund': [
      '{tax|taxes} {refund|rebate} {is|of|available|pending|notification|has been|due}',
      '{eligible|entitled} {for|to} {a|receive a|your} [tax] {refund|rebate|reimbursement}',
      '{refund|reimbursement|rebate} {is available|is pending|is waiting|has been approved|was approved|of your|is ready} [to]',
      '{pending|unclaimed|outstanding} {refund|reimbursement}',
    ],
    'toll unpaid': [
      '{unpaid|outstanding|overdue} {toll|tolls|fine|traffic ticket|parking}',
      'toll {invoice|violation|balance|charges} [is|remains|unpaid]',
      '{parking|traffic|speeding} {ticket|penalty|fine|violation} {is|remains|notice|has been|due}',
    ],
    'document expires': [
      '{document|file|fax|voicemail|contract|invitation} [will] {expire|expires|be deleted|will be deleted} {in|on|today|within|after}',
      "{you have|you received|you've received} [a|an|1|one] [new] {secure|encrypted|confidential|shared|protected} {document|file|fax|message|voicemail}",
      'a [new] {contract|secure|confidential|protected} {document|documents|file} {has been|have been|was} shared with you',
      'your document is ready for {review|signature|review and signature}',
      'new {voice message|voicemail|fax|efax} {received|from|message|waiting}',
    ],
  },
  ask: {
    'verify account': [
      '{verify|confirm|validate|reactivate|re activate|restore|unlock|secure|recover|authenticate|re validate|revalidate|upgrade|update|unblock|keep|reconfirm} your [*] {account|accounts|mailbox|wallet|identity|profile|ownership|access|recovery phrase|card|membership|apple id|login|password|email account}',
      '{verify|confirm|update|validate|review} your [account|personal|billing|payment|security|wallet|delivery|shipping|contact|card|bank|login] {information|details|data|address|credentials}',
      '{verify|confirm|update|validate} {now|here|my account|account|your email now|it immediately|ownership|my wallet}',
      '{account|wallet|identity|kyc|email|mailbox|security|ownership} {verification|validation|re validation} [process|is|page] [required]',
      '{complete|finish|start} {the|your|this} {verification|validation|update|kyc} [process]',
      '{connect|link|synchronize|sync|migrate|whitelist} your [*] {wallet|wallets}',
      'you {must|need to|have to|are required to} {verify|confirm|update|validate|upgrade|re verify} your',
      '{please|kindly} {verify|confirm|update|validate} [that] {your|the|it|this}',
    ],
    'log in by link': [
      '{log in|login|sign in|log on} {here|below|now|immediately|using the link|through the link|to your account|to verify|to confirm|to review|to restore|to view} [to|and]',
      '{please|kindly} {log in|login|sign in|log on} [to|using|with] [your]',
    ],
    'pay by link': [
      '{pay|settle} {the|your|this} [small|outstanding|unpaid] {fee|fees|shipping fee|customs fee|toll|fine|balance|amount|shipping} [now|here|online|below|immediately]',
      '{update|add|enter|confirm|change|renew} your [current|new] {payment|billing|card|subscription|shipping} [method|details|information|address|now]',
      '{renew|extend|reactivate} {your|my} [subscription|protection|membership|antivirus|license] {now|today|here|immediately}',
    ],
    'open the file': [
      '{open|see|view|download|review|check} the {attached|attachment|enclosed|secure} [file|document|form|html] [to|and|for]',
      '{view|review|open|download|access|sign} {document|documents|shared document|secure message|the document|fax|file|voicemail|message} [now|here|below|online]',
    ],
  },
  link: {
    click: [
      '{click|tap|press|clicking|tapping|pressure} [on] {here|below|the link|the button|this link|this button|the link below|the following link|the button below|link below|the below link|on the link}',
      '{follow|use|visit|open|through|via} {the|this} [secure|following|verification] {link|button|page|website}',
      '{link|button} below',
      '{go|proceed} to the {link|page|website|verification page}',
      '{scan|scanning} {the|this} qr code',
      'start now',
    ],
  },
  mention: {
    'social security number': ['{social security|national insurance} number', 'your ssn'],
    'card number': [
      '{credit card|debit card} {number|details|information}',
      'card {verification code|security code}',
      'your cvv',
      'cvv [code|number]',
    ],
    PIN: ['{pin code|pin number|atm pin}', 'your pin'],
    'bank details': ['bank account {number|details|information}', 'your {bank|banking|online banking} {details|credentials|information}'],
    'wallet secrets': ['{seed|recovery|secret|wallet|12 word|24 word|backup|mnemonic} phrase', 'private {key|keys} of your wallet'],
    'login details': ['your {login|email} {credentials|details|password}', '{username|email|user name} and password', 'your password and'],
    "mother's maiden name": [
      "mother's maiden name",
      'passport number',
      '{scan|copy} of your {passport|id|identity card|driving licence|drivers license}',
    ],
  },
  give: {
    verb: [
      'enter',
      '{confirm|verify|provide|submit|send|validate|supply|re enter|reenter}',
      '{reply with|fill in|give us|tell us|share with us|send us|forward us|get back with|provide us with|respond with}',
    ],
  },
  secret: {
    credential: [
      'and {password|passwords|pin number}',
      '{your|full|email|e mail|mailbox|account|current|old|correct|login|banking|user|username|webmail|the|valid|existing} {password|passwords|passcode|pin|pin code|pin number|login details|credentials|login credentials|login information|ssn|social security number|seed phrase|recovery phrase|secret phrase|private key}',
      '{seed phrase|recovery phrase|social security number|24 word phrase|12 word phrase}',
      'your [*] one time {code|password|passcode}',
      'the {otp|code} you {receive|received}',
    ],
  },
  card: {
    payment: [
      '{credit card|debit card|card|bank card|credit or debit card} {number|details|information|data}',
      '{cvv|iban|account number|bank details|bank account number|bank account details|bank account|bank information|banking details|payment details|payment information|billing details|billing information|credit card|debit card}',
    ],
  },
  greeting: {
    greeting: [
      'dear [valued|esteemed|our|*] {customer|user|client|account holder|account owner|email user|cardholder|beneficiary|winner|card holder|account user|email owner|costumer|webmail user|wallet user}',
      'dear [valued|esteemed] {member|subscriber|friend|customers|users|consumer|shopper|taxpayer|buyer}',
      'dear {sir madam|sir or madam|sir ma|beloved|beloved one|guest}',
      '{hello|hi|attention|attn|greetings} [dear|valued|our|*] {customer|user|beneficiary|client|member|winner|account holder|fund beneficiary|email owner}',
    ],
  },
})
