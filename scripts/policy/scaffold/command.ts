import { type CliCommand, singleOption, success } from '../../cli/command'
import type { CliContext } from '../../cli/context'
import { applyPlan } from './plan'
import { planOf, type ScaffoldOptions } from './templates'

/** Registers `new`, at the top level and below `policy`. */
export function addNewCommand(parent: CliCommand, { root, today }: CliContext): void {
  parent
    .command('new')
    .description('scaffold a place, a guide or a language and list what is left to write')
    .argument('<kind>', 'place, guide or language')
    .argument('<name>', 'an id such as pay-by-card; for a language its tag, e.g. de')
    .addOption(singleOption('--parent <place>', 'the next wider place of a new place (national if omitted)'))
    .addOption(singleOption('--phase <phase>', 'the phase of a new guide (help if omitted)'))
    .addOption(singleOption('--name <name>', 'the name of a new language in itself'))
    .example('place hangzhou')
    .handle((kind: string, name: string, options: ScaffoldOptions) => {
      const plan = planOf(root, kind, name, options, today)
      const items = (texts: readonly string[]) => texts.map((text) => `  - ${text}`)
      return success(
        [
          `Scaffolded the ${kind} "${name}".`,
          '',
          'New files:',
          ...items(Object.keys(plan.created)),
          'Changed files:',
          ...items(Object.keys(plan.changed)),
          '',
          'Still to write:',
          ...items(plan.todo),
          '',
          'To see what is missing, run: npm run -s policy -- check --summary, and npm test.',
        ].join('\n'),
        applyPlan(root, plan),
      )
    })
}
