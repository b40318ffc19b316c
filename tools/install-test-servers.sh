#!/bin/sh
# Installs what the tests on real servers and of the unit file need (Debian, as root); elsewhere it says what is missing.
# Exit 0 = everything is there; 1 = something is missing. Nothing is started: the tests start their own instances.
set -eu

missing=''
[ -x /usr/sbin/dovecot ] || missing="$missing dovecot-imapd dovecot-lmtpd"
[ -x /usr/lib/dovecot/imap ] || missing="$missing dovecot-imapd"
[ -x /usr/lib/dovecot/lmtp ] || missing="$missing dovecot-lmtpd"
[ -x /usr/sbin/postfix ] || missing="$missing postfix"
command -v openssl >/dev/null 2>&1 || missing="$missing openssl"
# Pictures of a report are read by it.
command -v tesseract >/dev/null 2>&1 || missing="$missing tesseract-ocr"
# The unit file is checked with systemd's own tool.
command -v systemd-analyze >/dev/null 2>&1 || missing="$missing systemd"

if [ -z "$missing" ]; then
  exit 0
fi
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
  printf 'Some tests cannot run here (mail servers, text recognition, unit file); missing:%s\n' "$missing" >&2
  printf 'On Debian or Ubuntu, as root: apt-get install%s\n' "$missing" >&2
  exit 1
fi

export DEBIAN_FRONTEND=noninteractive
echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
apt-get -o DPkg::Lock::Timeout=120 -qq update
# shellcheck disable=SC2086 # a list of package names
apt-get -o DPkg::Lock::Timeout=120 -qq -y --no-install-recommends install $missing
