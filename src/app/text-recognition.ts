/** Reads the words in pictures with the machine's tesseract, where it is installed: a child process with a deadline, no shell, no files. */
import { spawn } from 'node:child_process'
import type { Picture } from '../domain/message.ts'
import { isDecodable, readPicture } from '../message/pictures/picture-size.ts'

export interface TextRecognitionOptions {
  /** Program to run; a test gives another one. */
  readonly program?: string
  /** Milliseconds for one picture. */
  readonly deadlineMs?: number
}

const mostPictures = 3
const maxOutput = 20_000
const defaultDeadlineMs = 20_000
/** Tried in one run, as far as they are installed; more only make it slower. */
const wanted = ['eng', 'deu', 'fra', 'spa', 'ita', 'por', 'nld', 'pol']

/** Standard output of the program, cut; null where it is not there, fails, or overruns its deadline. */
async function run(program: string, args: readonly string[], input: Uint8Array, deadlineMs: number): Promise<string | null> {
  return await new Promise((resolve) => {
    // One thread: the workers need the other processors. Nothing else of our environment (secrets) is handed on.
    const data = process.env['TESSDATA_PREFIX']
    const env = {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      LC_ALL: 'C.UTF-8',
      OMP_THREAD_LIMIT: '1',
      ...(data === undefined ? {} : { TESSDATA_PREFIX: data }),
    }
    const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'ignore'], timeout: deadlineMs, killSignal: 'SIGKILL' })
    const chunks: Buffer[] = []
    let size = 0
    child.on('error', () => {
      resolve(null)
    })
    child.stdout.on('data', (chunk: Buffer) => {
      if (size < maxOutput * 4) chunks.push(chunk)
      size += chunk.length
    })
    child.on('close', (code) => {
      resolve(code === 0 ? Buffer.concat(chunks).toString('utf8').slice(0, maxOutput) : null)
    })
    // A program that ends before it has read everything closes the pipe: not an error of ours.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** Resolves with the words of all pictures, empty where nothing can be read. Never rejects. */
export function createTextRecognition(options: TextRecognitionOptions = {}): (pictures: readonly Picture[]) => Promise<string> {
  const program = options.program ?? 'tesseract'
  const deadlineMs = options.deadlineMs ?? defaultDeadlineMs
  let languages: Promise<string | null> | null = null
  const findLanguages = async (): Promise<string | null> => {
    const list = await run(program, ['--list-langs'], new Uint8Array(), deadlineMs)
    const installed = new Set((list ?? '').split('\n').map((line) => line.trim()))
    const usable = wanted.filter((language) => installed.has(language))
    return usable.length === 0 ? null : usable.join('+')
  }
  return async (pictures) => {
    const listing = (languages ??= findLanguages())
    const chosen = await listing
    if (chosen === null) {
      // A busy machine may have been too slow once: the next picture asks again.
      if (languages === listing) languages = null
      return ''
    }
    const texts: string[] = []
    for (const { bytes } of pictures.slice(0, mostPictures)) {
      if (!isDecodable(readPicture(bytes))) continue
      texts.push((await run(program, ['stdin', 'stdout', '-l', chosen], bytes, deadlineMs)) ?? '')
    }
    return texts.join('\n').trim()
  }
}
