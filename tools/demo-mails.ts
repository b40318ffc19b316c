/** Self-written submissions for the demo: what three employees of corp.example forward to phish@corp.example. */

const crlf = (text: string): string => text.replaceAll('\n', '\r\n')

const phish = crlf(`Return-Path: <bounce@mailer-7.example>
Received: from mailer-7.example (mailer-7.example [203.0.113.77])
 by mx.corp.example (Postfix) with ESMTP id 4XyZ1
 for <dana@corp.example>; Mon, 23 Nov 2026 03:12:09 +0000
Authentication-Results: mx.corp.example; spf=none smtp.mailfrom=mailer-7.example;
 dkim=fail (no key for signature) header.d=contoso-bank.example;
 dmarc=fail header.from=contoso-bank.example
From: "Contoso Bank security" <alerts@contoso-bank.example>
Reply-To: verification@account-help.example
To: dana@corp.example
Subject: Unusual sign-in activity on your account
Date: Mon, 23 Nov 2026 03:12:07 +0000
Message-ID: <9f31c2@mailer-7.example>
X-Priority: 1
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<p>Dear customer,</p>
<p>We noticed unusual sign-in activity. Your account will be suspended within 24 hours.</p>
<p>Please verify your password now:
<a href="http://203.0.113.80/contoso/login?id=Zk3Qp81LmX0aVb27TyRw55Hd">https://www.contoso-bank.example/login</a></p>
<img src="http://metrics.account-help.example/o/a8Gk29dLq07ZsPwmT41xVbNe.gif" width="1" height="1" alt="">
`)

const newsletter = crlf(`Return-Path: <bounces@news.gardenclub.example>
Received: from out.gardenclub.example (out.gardenclub.example [198.51.100.23])
 by mx.corp.example (Postfix) with ESMTPS id 4XyZ2
 for <lee@corp.example>; Mon, 23 Nov 2026 09:30:11 +0000
Authentication-Results: mx.corp.example; spf=pass smtp.mailfrom=news.gardenclub.example;
 dkim=pass header.d=gardenclub.example header.s=k1; dmarc=pass header.from=gardenclub.example
From: Garden Club <news@gardenclub.example>
To: lee@corp.example
Subject: November in the garden
Date: Mon, 23 Nov 2026 09:30:02 +0000
Message-ID: <nov-2026.4411@gardenclub.example>
List-Unsubscribe: <https://www.gardenclub.example/leave>
List-Unsubscribe-Post: List-Unsubscribe=One-Click
Precedence: bulk
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<h1>November in the garden</h1>
<p>Plant tulips before the first hard frost, and leave the hedges to the birds.</p>
<p><a href="https://www.gardenclub.example/november">Read the whole letter</a></p>
`)

function report(options: { readonly from: string; readonly id: string; readonly subject: string; readonly body: string }): string {
  return (
    crlf(`Return-Path: <${options.from}>
From: ${options.from}
To: phish@corp.example
Subject: ${options.subject}
Date: ${new Date().toUTCString().replace('GMT', '+0000')}
Message-ID: <${options.id}@corp.example>
MIME-Version: 1.0
`) + options.body
  )
}

function forwardAsAttachment(note: string, original: string): string {
  return (
    crlf(`Content-Type: multipart/mixed; boundary="=_report"

--=_report
Content-Type: text/plain; charset=utf-8

${note}

--=_report
Content-Type: message/rfc822
Content-Disposition: attachment; filename="original.eml"

`) +
    original +
    crlf(`
--=_report--
`)
  )
}

const inline = crlf(`Content-Type: text/plain; charset=utf-8

Is this really from our supplier?

---------- Forwarded message ---------
From: Northwind accounts <billing@northwind-payments.example>
Date: Mon, Nov 23, 2026 at 8:01 AM
Subject: Changed bank details for invoice 20417
To: <sam@corp.example>

Hello,

our bank details have changed. Please pay invoice 20417 to the new account and
confirm at http://northwind-payments.example/confirm today.
`)

/** Name on the screen and bytes of each submission. */
export const demoSubmissions: readonly { readonly title: string; readonly mail: string }[] = [
  {
    title: 'a phish, forwarded as attachment',
    mail: report({
      from: 'dana@corp.example',
      id: 'r1',
      subject: 'FW: is this real?',
      body: forwardAsAttachment('I do not bank there. Is this real?', phish),
    }),
  },
  {
    title: 'a newsletter, forwarded as attachment',
    mail: report({
      from: 'lee@corp.example',
      id: 'r2',
      subject: 'spam again',
      body: forwardAsAttachment('Please block these.', newsletter),
    }),
  },
  {
    title: 'a payment request, forwarded inline',
    mail: report({ from: 'sam@corp.example', id: 'r3', subject: 'Fwd: Changed bank details for invoice 20417', body: inline }),
  },
]
