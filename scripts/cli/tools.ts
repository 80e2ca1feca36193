import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import areas from '../../config/mutate/areas.json'
import type { Day } from '../../src/rules'
import { dayOption } from '../policy/commands'
import { readLocales } from '../words/locales'
import { type CliCommand, failure, singleOption, success, UsageError } from './command'
import type { CliContext } from './context'

const areaNames = Object.keys(areas)

/** Runs Stryker on an area; the results of unchanged mutants come from coverage/mutate. */
function passesMutation(root: string, area: string): boolean {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'config/mutate/stryker.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATE: area },
  })
  return status === 0
}

/** Registers the tools that need no language or place; each is loaded when it runs. */
export function addToolCommands(program: CliCommand, context: CliContext): void {
  const { root, today, readLaw, readGuides, locales } = context

  program
    .command('report')
    .description('write a page of what a maintainer does next')
    .addOption(dayOption(today))
    .addOption(singleOption('--out <file>', 'the file to write (dist/report.html if omitted)'))
    .handle(async ({ on = today, out = join(root, 'dist/report.html') }: { on?: Day; out?: string }) => {
      const [{ collectReportData: gather }, { page }] = await Promise.all([
        import('../report/report-data'),
        import('../report/page'),
      ])
      return success(out, { [out]: page(gather(readLaw(), readGuides(), readLocales(locales), on)) })
    })

  program
    .command('schema')
    .description('generate the JSON Schemas of the data files from their parsers')
    .option('--check', 'exit with 1 when a schema is not up to date, instead of writing it')
    .handle(async ({ check }: { check?: true }) => (await import('../schema')).writeSchemas(check === true))

  program
    .command('mutate')
    .description('run mutation tests with Stryker; exit code 1 when a score is below thresholds.break')
    .argument('[areas...]', `areas of config/mutate/areas.json: ${areaNames.join(', ')} (all if omitted)`)
    .handle((areas: string[]) => {
      const unknown = areas.find((name) => !areaNames.includes(name))
      if (unknown !== undefined) throw new UsageError(`unknown area "${unknown}"; areas: ${areaNames.join(', ')}`)
      const failed = (areas.length > 0 ? areas : areaNames).filter((name) => !passesMutation(root, name))
      return failed.length === 0 ? success('') : failure([`mutate: the score is too low in ${failed.join(', ')}`])
    })

  program
    .command('pack:rules')
    .description('pack the rules module with its types and the law for other programs')
    .argument('[folder]', 'where to write it (dist/rules if omitted)')
    .handle(async (folder: string | undefined) => (await import('../pack-rules')).packRules(folder))
}
