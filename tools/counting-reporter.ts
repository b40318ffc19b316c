/** Mocha's spec reporter that also writes `{ passes, failures, pending }` to the file named by TEST_COUNTS_FILE. */
import Mocha from 'mocha'
import { writeFileSync } from 'node:fs'

export class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options)
    const file = process.env['TEST_COUNTS_FILE']
    if (file === undefined || file === '') return
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats
      writeFileSync(file, `${JSON.stringify({ passes, failures, pending })}\n`)
    })
  }
}

// Mocha loads reporters by require, which takes this name for the whole module.
export { CountingReporter as 'module.exports' }
