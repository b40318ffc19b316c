/** The command line: arguments in, exit code out. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { AnomixError, describeError } from '../domain/errors.ts'
import { loadConfig } from './config/load.ts'
import type { Config } from './config/schema.ts'
import { exitCodes } from './exit-codes.ts'
import { productVersion } from './paths.ts'
import { printable } from './printable.ts'
import type { OutputFormat } from './commands/analyze.ts'
import type { EvaluationFormat } from './commands/evaluate.ts'
import type { InputKind } from '../domain/message.ts'
import { askings, type Asking } from '../domain/evaluation.ts'

interface EvaluateFlags {
  readonly config?: string
  readonly format: EvaluationFormat
  readonly output?: string
  readonly split: string
  readonly heldOut?: string
  readonly asked: Asking
  readonly trustResults: boolean
  readonly draws: number
  readonly kinds: readonly string[]
}
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
  readonly heldOut?: string
  readonly excludeSource: readonly string[]
  readonly split: readonly string[]
}

const load = (flags: ConfigFlag): Config => loadConfig({ file: flags.config ?? null, environment: process.env })

const configOption = (): Option => new Option('-c, --config <file>', 'your configuration (YAML), laid over the shipped defaults')

function fileName(value: string): string {
  if (value === '') throw new InvalidArgumentError('expected a file')
  return value
}

/** Draws of campaigns: fewer give no interval, more take long and tell nothing new. */
function drawCount(value: string): number {
  const draws = Number(value)
  if (!/^\d{1,6}$/.test(value) || draws < 20 || draws > 100_000) throw new InvalidArgumentError('expected a whole number from 20 to 100000')
  return draws
}

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

const evaluateHelp = `
Model    path of an .onnx file with its card (.json) beside it, or "installed" for the model of the configuration,
         or "none" for the rules alone.
Corpora  as for training: folders named by outcome, or a manifest.tsv. Mail that the model has learnt from flatters it.
Figures  at the thresholds of the model, with 95 % intervals over campaigns; by source, kind, language and year; the final
         verdict of the product; the worst misses and false alarms. No look-ups: not one packet leaves the machine.

  anomix evaluate installed ~/labelled
  anomix evaluate models/own.onnx corpus/ --split dev --format html --output evaluation.html`

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
    .option('--held-out <file>', 'also write what models that did not know a mail said of it, for evaluate --held-out', fileName)
    .option('--exclude-source <name...>', 'sources to leave out; a trailing * stands for any ending', [])
    .option('--split <name...>', 'rows of a manifest with a column split that are read', ['train'])
    .addHelpText('after', trainHelp)
    .action(async (corpora: string[], flags: TrainFlags) => {
      const { trainCommand } = await import('./commands/train.ts')
      const { output, seed, split, excludeSource } = flags
      const sources = flags.sources ?? null
      const heldOut = flags.heldOut ?? null
      setCode(await trainCommand(load(flags), { corpora, output, sources, seed, splits: split, excludedSources: excludeSource, heldOut }))
    })
  program
    .command('health')
    .description('exit 0 if the daemon of this configuration is alive, otherwise 1 (for HEALTHCHECK)')
    .addOption(configOption())
    .action(async (flags: ConfigFlag) => {
      const { healthCommand } = await import('./commands/health.ts')
      setCode(await healthCommand(load(flags)))
    })
  program
    .command('evaluate')
    .description('measure a model on labelled mail')
    .argument('<model>', 'an .onnx file with its card beside it, "installed" or "none"')
    .argument('<corpus...>', 'folders or manifests of labelled mail')
    .addOption(configOption())
    .addOption(new Option('-f, --format <format>', 'form of the result').choices(['text', 'json', 'html']).default('text'))
    .option('-o, --output <file>', 'write to this file instead of standard output', fileName)
    .addOption(new Option('--split <name>', 'rows of a manifest with a column split').choices(['dev', 'train', 'all']).default('dev'))
    .option('--held-out <file>', 'judge by what train --held-out wrote, instead of asking the model', fileName)
    .addOption(new Option('--asked <way>', 'with --held-out: what those models did not know').choices(askings).default('campaign'))
    .option(
      '--trust-results',
      'believe the SPF, DKIM and DMARC results in the headers: the mails were collected where they were received',
      false,
    )
    .option('--draws <number>', 'draws of campaigns behind each interval', drawCount, 1_000)
    .option('--kinds <kind...>', 'kinds of mail that the main figures count', ['real'])
    .addHelpText('after', evaluateHelp)
    .action(async (model: string, corpora: string[], flags: EvaluateFlags) => {
      const [{ evaluateCommand }, { judgeCorpora }] = await Promise.all([
        import('./commands/evaluate.ts'),
        import('./evaluation/judge-corpora.ts'),
      ])
      const { format, split, draws, kinds } = flags
      const print = (text: string): void => {
        process.stdout.write(text)
      }
      const heldOut = flags.heldOut === undefined ? null : { file: flags.heldOut, asking: flags.asked }
      const options = {
        heldOut,
        trustResults: flags.trustResults,
        model,
        corpora,
        format,
        output: flags.output ?? null,
        split,
        draws,
        kinds,
      }
      setCode(await evaluateCommand(load(flags), options, { judgeCorpora, print }))
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
    process.stderr.write(`${printable(`anomix: ${describeError(error)}`)}\n${error.remedy}\n`)
    return error.class === 'config' ? exitCodes.config : exitCodes.failed
  }
  process.stderr.write(`${printable(`anomix: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)}\n`)
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
