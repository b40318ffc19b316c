/** Remembering what was made of a message or a context, for detectors. */
export { memo } from '../domain/memo.ts'
