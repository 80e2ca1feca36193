import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { checkedDataPlugin } from '../config/checked-data'
import { type CommandResult, success } from './cli/command'

const root = join(__dirname, '..')
const entries = { index: 'src/rules/index.ts', maintain: 'src/rules/maintain.ts', policies: 'src/policies/index.ts' }
const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
  license: string
}

/** Bundles the code as ES modules; the entries share chunks. */
async function buildCode(out: string): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)])),
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'error',
    plugins: [checkedDataPlugin],
  })
}

/** Emits the declarations; ES modules of Node need full file names in their imports. */
function buildTypes(out: string): void {
  const host = ts.createCompilerHost({})
  host.writeFile = (file, text) => {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(
      file,
      text.replace(
        /((?:from |import\()(['"]))(\.{1,2}(?:\/[^'"]+)?)\2/g,
        (_, before: string, quote: string, to: string) =>
          `${before}${to === '..' || to === '../rules' ? '../rules/index' : to}.js${quote}`,
      ),
    )
  }
  const options: ts.CompilerOptions = {
    declaration: true,
    emitDeclarationOnly: true,
    outDir: join(out, 'types'),
    rootDir: join(root, 'src'),
    strict: true,
    skipLibCheck: true,
    noEmitOnError: true,
    resolveJsonModule: true,
    esModuleInterop: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2020,
    lib: ['lib.es2020.d.ts'],
    // The packs are read by Node while they are checked.
    types: ['node'],
  }
  const program = ts.createProgram(
    Object.values(entries).map((file) => join(root, file)),
    options,
    host,
  )
  const problems = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics]
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, host))
}

const example = `import { verdict } from 'yibao-rules'
import { policyFor } from 'yibao-rules/policies'

const policy = policyFor('wenjiang', '2026-11-21')
const open = verdict(policy, { insured: 'no', identity: 'foreign-passport' })
console.log(open.decided, open.next)

const result = verdict(policy, { insured: 'no', identity: 'foreign-passport', activity: 'employed', stay: 'work-residence' })
console.log(result.outcome, result.strength, result.rule)
for (const { grade, issuer } of result.sources.slice(0, 1)) console.log(grade, issuer)
`

const printed = `false activity
employer-scheme yes d07-work-permit-employed
A 人力资源和社会保障部
`

const readme = `# yibao-rules

Who may join China's public medical insurance as a foreigner, and by which way: the law of Yibao Guide (医保指南) as data, with the engine that reads it. Pure, synchronous, without a clock or texts. It is information, not a decision: the handling office decides.

\`\`\`js
${example}\`\`\`

prints

\`\`\`
${printed}\`\`\`

| import | what it is |
|---|---|
| \`yibao-rules\` | \`compose\`, \`verdict\`, \`nextQuestion\`, \`changes\`: the engine |
| \`yibao-rules/policies\` | \`policyFor(place, day)\`, \`places\`, \`packs\`, \`library\`: the law at the time of packing |
| \`yibao-rules/maintain\` | the engine with \`parsePack\` and \`checkPack\`, which checks every combination of answers |
| \`yibao-rules/data/…\` | the law as JSON: \`national.json\`, \`places/<place>.json\`, \`sources.json\` |

A question without an answer is unknown, never "no"; a verdict is decided only if every completion of the answers leads to it. After its \`bestBefore\`, a \`yes\` becomes a \`likely\`: pass the current day, and update the package.
`

const entry = (name: string, types: string) => ({ types: `./types/${types}.d.ts`, default: `./${name}.js` })

/** Packs the rules module with its types and the law as data, and creates a tarball next to the folder. */
export async function packRules(out: string = join(root, 'dist/rules')): Promise<CommandResult> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  await buildCode(out)
  buildTypes(out)
  mkdirSync(join(out, 'data'))
  for (const name of ['national.json', 'sources.json', 'places'])
    cpSync(join(root, 'src/policies', name), join(out, 'data', name), { recursive: true })
  // The parsers of `maintain` contain Valibot.
  cpSync(join(root, 'node_modules/valibot/LICENSE.md'), join(out, 'LICENSE-valibot.md'))
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'))
  writeFileSync(join(out, 'README.md'), readme)
  writeFileSync(
    join(out, 'package.json'),
    `${JSON.stringify(
      {
        name: 'yibao-rules',
        version,
        description: 'Medical insurance for foreigners in China: the law as data, and the engine that reads it',
        license,
        type: 'module',
        sideEffects: false,
        exports: {
          '.': entry('index', 'rules/index'),
          './policies': entry('policies', 'policies/index'),
          './maintain': entry('maintain', 'rules/maintain'),
          './data/*.json': './data/*.json',
          './package.json': './package.json',
        },
        engines: { node: '>=18' },
      },
      null,
      2,
    )}\n`,
  )

  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--silent', '--pack-destination', join(out, '..')], {
    cwd: out,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return success(`${join(out, '..', stdout.trim())}: ${readdirSync(out, { recursive: true }).length} files and folders`)
}
