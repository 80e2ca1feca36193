import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { optimize } from 'svgo'
import type { Compiler } from 'webpack'

/** The folder with a drawing in each file. */
const DRAWINGS = resolve(__dirname, '../src/components/drawings')
/** The folder in it with drawings in black and white, for receipt printers. */
const MONO = 'mono'

const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => basename(file, '.svg'))
    .sort()

/** The names of all drawings, sorted. */
export const drawingNames = (): string[] => namesIn(DRAWINGS)

/** The names of the drawings that are also there in black and white, sorted; `mono/NAME` is the drawing. */
export const monoDrawingNames = (): string[] => namesIn(join(DRAWINGS, MONO))

/**
 * A drawing as it ships: without its title, because the alternative text belongs to the screen that shows it.
 * @throws Error if the file is not SVG.
 */
export function optimizedDrawing(name: string): string {
  const path = join(DRAWINGS, `${name}.svg`)
  const { data } = optimize(readFileSync(path, 'utf8'), {
    path,
    multipass: true,
    floatPrecision: 1,
    plugins: ['preset-default', 'removeTitle', { name: 'removeAttrs', params: { attrs: 'svg:role' } }],
  })
  return data
}

/**
 * Emits each drawing as `drawings/NAME.svg`, so that a screen loads the files that it shows and no others. `hasMono`: those
 * in black and white, too, for a platform that prints.
 */
export class DrawingsPlugin {
  constructor(private readonly options: { readonly hasMono: boolean }) {}

  apply(compiler: Compiler): void {
    const {
      Compilation,
      sources: { RawSource },
    } = compiler.webpack
    compiler.hooks.thisCompilation.tap('DrawingsPlugin', (compilation) => {
      compilation.contextDependencies.add(DRAWINGS)
      compilation.contextDependencies.add(join(DRAWINGS, MONO))
      compilation.hooks.processAssets.tap(
        { name: 'DrawingsPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const mono = this.options.hasMono ? monoDrawingNames() : []
          for (const name of [...drawingNames(), ...mono.map((one) => `${MONO}/${one}`)])
            compilation.emitAsset(`drawings/${name}.svg`, new RawSource(optimizedDrawing(name)))
        },
      )
    })
  }
}
