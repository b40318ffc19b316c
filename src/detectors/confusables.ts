/** How alike two names look, for detectors. */
export { mixesAlphabets, skeleton } from '../domain/confusables.ts'
