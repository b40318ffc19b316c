/**
 * Every error that people meet, in one table; `docs/errors.md` mirrors it and a test holds the two equal.
 * Class decides what the daemon does: ConfigError stops (exit 78), TransientError retries with growing delay,
 * MessageError ends this submission (reporter answered, SOC told, failed folder); anything else is a bug.
 */
export type ErrorClass = 'config' | 'transient' | 'message'

export const errorTable = {
  CONFIG_UNREADABLE: ['config', 'The configuration file cannot be read.', 'Check the path given with --config and its permissions.'],
  CONFIG_SYNTAX: ['config', 'The configuration file is not valid YAML.', 'Correct the line that the message names.'],
  CONFIG_INVALID: [
    'config',
    'A configuration key is unknown or its value has the wrong form.',
    'Correct the key at the file and line that the message names; `anomix config schema` prints every key.',
  ],
  CONFIG_SECRET_IN_FILE: [
    'config',
    'A secret stands in the configuration file.',
    'Remove it; give it as environment variable, as *_FILE, or as systemd credential.',
  ],
  CONFIG_SECRET_MISSING: [
    'config',
    'A secret that an enabled part needs is missing.',
    'Set the environment variable, the *_FILE variable or the systemd credential that the message names.',
  ],
  CORPUS_UNREADABLE: [
    'config',
    'The labelled mail cannot be read.',
    'Give a folder that holds phishing/, spam/ and legitimate/, or one with a manifest.tsv; unpack archives first.',
  ],
  CORPUS_INVALID: [
    'config',
    'What describes the labelled mail is wrong.',
    'Correct the file and line, or the option, that the message names.',
  ],
  CORPUS_TOO_SMALL: [
    'config',
    'There is too little labelled mail to train on.',
    'Add mail of the class that the message names, or give several corpora: phishing, spam and legitimate mail are all needed.',
  ],
  MODEL_UNWRITABLE: [
    'config',
    'The model cannot be written; an earlier one of this name stays as it was.',
    'Check the folder given with --output, its owner and the free space.',
  ],
  NODE_TOO_OLD: ['config', 'This Node.js is too old.', 'Run anomix with Node.js 22.19 or newer.'],
  INPUT_UNREADABLE: ['message', 'The input cannot be read.', 'Check that the path exists and can be read.'],
  INPUT_EMPTY: ['message', 'The input is empty: it holds no message.', 'Save the message again and check its size.'],
  ANALYSIS_FAILED: [
    'message',
    'The analysis of this message ended in an unexpected error.',
    'Keep the file and report it with the log line that carries its SHA-256.',
  ],
  MAILBOX_UNREACHABLE: ['transient', 'The mailbox server cannot be reached.', 'Check host, port and network; the daemon keeps trying.'],
  MAILBOX_AUTH_FAILED: [
    'transient',
    'The mailbox server refused the credentials.',
    'Check user and password; the daemon retries ever more slowly.',
  ],
  MAILBOX_TLS_FAILED: [
    'transient',
    'The TLS connection to the mailbox server is not trustworthy.',
    'Install the CA of the server (tls.ca) or correct the host name.',
  ],
  MAILBOX_TIMEOUT: ['transient', 'The mailbox server did not answer in time.', 'Nothing, unless it stays so; the daemon reconnects.'],
  MAILBOX_FOLDER_MISSING: [
    'transient',
    'A mailbox folder does not exist and cannot be created.',
    'Create the folder or allow the account to create it.',
  ],
  SUBMISSION_UNREADABLE: [
    'transient',
    'The mailbox server does not hand out this one submission.',
    'Open it in the mailbox by hand; after three tries the SOC is told and it goes to the failed folder.',
  ],
  SUBMISSION_GONE: ['message', 'The submission is no longer in the mailbox.', 'Nothing; somebody moved or deleted it by hand.'],
  TRANSPORT_UNREACHABLE: [
    'transient',
    'The outgoing mail server cannot be reached.',
    'Check host, port and network; the mail stays queued.',
  ],
  TRANSPORT_AUTH_FAILED: ['transient', 'The outgoing mail server refused the credentials.', 'Check user and password of the transport.'],
  TRANSPORT_TLS_FAILED: [
    'transient',
    'The TLS connection to the outgoing mail server is not trustworthy.',
    'Install the CA of the server (tls.ca) or correct the host name.',
  ],
  TRANSPORT_DEFERRED: [
    'transient',
    'The outgoing mail server asked to try again later.',
    'Nothing, unless it stays so; the mail stays queued.',
  ],
  TRANSPORT_REJECTED: [
    'message',
    'The outgoing mail server refused the mail for good.',
    'Read the answer of the server in the log; check sender and recipient addresses.',
  ],
  TRANSPORT_OUTCOME_UNKNOWN: [
    'transient',
    'The connection broke after the mail was handed over; whether it was accepted is unknown.',
    'Nothing; a reply is not sent again, an incident report is.',
  ],
  STORE_UNUSABLE: ['config', 'The store cannot be opened.', 'Check store.path, its folder, its owner and the free space.'],
  STORE_BUSY: ['transient', 'The store is busy.', 'Nothing, unless it stays so; check for a second process on the same file.'],
  STORE_NEWER: ['config', 'The store was written by a newer version.', 'Run the newer version, or restore the backup of this one.'],
  MODEL_UNUSABLE: [
    'config',
    'The model cannot be used.',
    'Give the path of an .onnx file with its card (.json) beside it, as `anomix train` writes them, or `installed`.',
  ],
  EVALUATION_EMPTY: [
    'config',
    'There is no labelled mail to evaluate the model on.',
    'Check the corpora, --split and --kinds; what was left out stands behind this sentence.',
  ],
  OUTPUT_UNWRITABLE: [
    'config',
    'The result cannot be written.',
    'Check the path given with the option that the message names, its folder and the free space.',
  ],
} as const satisfies Record<string, readonly [ErrorClass, string, string]>

export type ErrorCode = keyof typeof errorTable

interface ErrorOptions {
  readonly cause?: unknown
  /** What it was about, in plain words: file and key, host and port. Never a secret, never mail content. */
  readonly detail?: string
}

/** Base of the three classes: a code of the table, the table's sentence with the detail, and the foreign error as `cause`. */
export abstract class AnomixError extends Error {
  abstract readonly class: ErrorClass
  readonly code: ErrorCode
  constructor(code: ErrorCode, options: ErrorOptions = {}) {
    super(options.detail === undefined ? errorTable[code][1] : `${errorTable[code][1]} ${options.detail}`, { cause: options.cause })
    this.name = new.target.name
    this.code = code
  }
  /** What the operator does about it. */
  get remedy(): string {
    return errorTable[this.code][2]
  }
}
export class ConfigError extends AnomixError {
  override readonly class = 'config'
}
export class TransientError extends AnomixError {
  override readonly class = 'transient'
}
export class MessageError extends AnomixError {
  override readonly class = 'message'
}

/** A deadline, refusal or failure as a short sentence for logs: code and message of ours, name and message of foreign ones. */
export function describeError(error: unknown): string {
  if (error instanceof AnomixError) return `${error.code}: ${error.message}`
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
