/** The command line: arguments in, exit code out. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { AnomixError, describeError } from '../domain/errors.ts'
import { loadConfig } from './config/load.ts'
import type { Config } from './config/schema.ts'
import { exitCodes } from './exit-codes.ts'
import { productVersion } from './paths.ts'
import type { OutputFormat } from './commands/analyze.ts'
import type { InputKind } from '../domain/message.ts'

interface AnalyzeFlags {
  readonly config?: string
  readonly as: InputKind
  readonly format: OutputFormat
  readonly output?: string
  readonly intel: boolean
  readonly exitCode: boolean
}
interface ConfigFlag {
  readonly config?: string
}
interface TrainFlags extends ConfigFlag {
  readonly output: string
  readonly sources?: string
  readonly seed: number
  readonly excludeSource: readonly string[]
  readonly split: readonly string[]
}

const load = (flags: ConfigFlag): Config => loadConfig({ file: flags.config ?? null, environment: process.env })

const configOption = (): Option => new Option('-c, --config <file>', 'your configuration (YAML), laid over the shipped defaults')

function notEmpty(value: string): string {
  if (value === '') throw new InvalidArgumentError('expected a folder')
  return value
}

function modelName(value: string): string {
  if (!/[^/\\]\.onnx$/.test(value)) throw new InvalidArgumentError('expected a file name that ends in .onnx')
  return value
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('expected a whole number')
  return Number(value)
}

const analyzeHelp = `
Inputs   a mail (.eml, Outlook's .msg), a folder (read recursively, sorted; .tsv, .json and dot files left out), a Maildir, an mbox,
         or - for standard input.
--as     auto        the file is the suspicious mail itself, unless mails are attached to it: then those are
         message     the file is the suspicious mail itself
         submission  the file is a user's report: the mail attached to it or quoted in it is analysed
Exit     0, or 2 if a row is an error; with --exit-code also 10 (suspicious or inconclusive) and 20 (phishing).

  anomix analyze suspicious.eml
  anomix analyze --format ndjson --no-intel reports/ > rows.ndjson
  anomix analyze --as submission --exit-code - < report.eml`

const daemonHelp = `
Watches every mailbox of the configuration. SIGTERM or SIGINT ends it within 30 seconds: the submission in hand is
finished or given back. By default it answers nobody (response.reply.mode: observe): the incident report shows what
each reporter would have been told. Run "anomix config check" first.`

const trainHelp = `
Corpora  a folder with the folders phishing/ (or phish/, malicious/, scam/), legitimate/ (or ham/) and spam/, which hold mails
         (.eml, .msg, mbox, Maildir) and user reports, whose attached mails are taken; or a manifest.tsv with the columns
         file and label (also split, kind, source, date, lang, cluster). At least 50 mails of each class.
Writes   the model and, beside it, its card NAME.json: data, figures, thresholds, licences. Same mails, same seed, same model.
         No look-ups: not one packet leaves the machine.

  anomix train ~/labelled --output models/own.onnx
  anomix train corpus/ own/ --sources sources.yaml --exclude-source phishing_pot`

function build(setCode: (code: number) => void): Command {
  const program = new Command('anomix')
    .description('Watches a mailbox for reported phishing, analyses it, answers the reporter and tells the SOC.')
    .version(productVersion())
    .showHelpAfterError('(anomix --help shows the usage)')
    .exitOverride()
  program
    .command('analyze')
    .description('analyse mails from files and print what was found')
    .argument('<path...>', 'files, folders, Maildirs, mbox files, or - for standard input')
    .addOption(configOption())
    .addOption(new Option('--as <kind>', 'what the file is').choices(['auto', 'message', 'submission']).default('auto'))
    .addOption(new Option('-f, --format <format>', 'form of the result').choices(['text', 'json', 'ndjson']).default('text'))
    .option('-o, --output <dir>', 'write one file per message into this folder instead of standard output', notEmpty)
    .option('--no-intel', 'no look-ups: not one packet leaves the machine')
    .option('--exit-code', 'tell the worst verdict by exit code', false)
    .addHelpText('after', analyzeHelp)
    .action(async (paths: string[], flags: AnalyzeFlags) => {
      const { analyzeCommand } = await import('./commands/analyze.ts')
      const { as, format, exitCode } = flags
      setCode(await analyzeCommand(load(flags), { paths, as, format, output: flags.output ?? null, noIntel: !flags.intel, exitCode }))
    })
  program
    .command('daemon')
    .description('watch the mailboxes')
    .addOption(configOption())
    .option('--once', 'handle what is there, then end', false)
    .addHelpText('after', daemonHelp)
    .action(async (flags: ConfigFlag & { readonly once: boolean }) => {
      const { daemonCommand } = await import('./commands/daemon.ts')
      setCode(await daemonCommand(load(flags), { once: flags.once }))
    })
  program
    .command('train')
    .description('learn a model from labelled mail')
    .argument('<corpus...>', 'folders or manifests of labelled mail')
    .addOption(configOption())
    .option('-o, --output <file>', 'the model, an .onnx file', modelName, 'models/own.onnx')
    .option('--sources <file>', 'licences of the sources of the mails (YAML), for the card')
    .option('--seed <number>', 'decides what is left to chance', wholeNumber, 1)
    .option('--exclude-source <name...>', 'sources to leave out; a trailing * stands for any ending', [])
    .option('--split <name...>', 'rows of a manifest with a column split that are read', ['train'])
    .addHelpText('after', trainHelp)
    .action(async (corpora: string[], flags: TrainFlags) => {
      const { trainCommand } = await import('./commands/train.ts')
      const { output, seed, split, excludeSource } = flags
      const sources = flags.sources ?? null
      setCode(await trainCommand(load(flags), { corpora, output, sources, seed, splits: split, excludedSources: excludeSource }))
    })
  program
    .command('health')
    .description('exit 0 if the daemon of this configuration is alive, otherwise 1 (for HEALTHCHECK)')
    .addOption(configOption())
    .action(async (flags: ConfigFlag) => {
      const { healthCommand } = await import('./commands/health.ts')
      setCode(await healthCommand(load(flags)))
    })
  const config = program.command('config').description('look at the configuration')
  config
    .command('check')
    .description('load everything, then open mailboxes, transports, store and providers read-only; one line each')
    .addOption(configOption())
    .action(async (flags: ConfigFlag) => {
      const { checkCommand } = await import('./commands/check.ts')
      setCode(await checkCommand(load(flags)))
    })
  config
    .command('schema')
    .description('print the JSON Schema of the configuration')
    .addOption(configOption())
    .action(async () => {
      const { schemaCommand } = await import('./commands/schema.ts')
      schemaCommand()
    })
  return program
}

function report(error: unknown): number {
  if (error instanceof AnomixError) {
    process.stderr.write(`anomix: ${describeError(error)}\n${error.remedy}\n`)
    return error.class === 'config' ? exitCodes.config : exitCodes.failed
  }
  process.stderr.write(`anomix: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return exitCodes.failed
}

/** Resolves with the exit code; never rejects. */
export async function runCli(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.ok
  // `anomix analyze … | head`: whoever reads has had enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exitCodes.ok : exitCodes.failed)
  })
  try {
    await build((value) => {
      code = value
    }).parseAsync(args, { from: 'user' })
  } catch (error) {
    // commander has already printed help or the complaint.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.errorRow
    return report(error)
  }
  return code
}
