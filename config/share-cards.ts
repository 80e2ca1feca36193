import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Compiler } from 'webpack'

/** The pictures of shared screens, made by `npm run icons`. */
const CARDS = join(__dirname, 'share-cards')

/** Emits each picture as `share-cards/NAME.png`: WeChat wants a file of the program. */
export class ShareCardsPlugin {
  apply(compiler: Compiler): void {
    const {
      Compilation,
      sources: { RawSource },
    } = compiler.webpack
    compiler.hooks.thisCompilation.tap('ShareCardsPlugin', (compilation) => {
      compilation.contextDependencies.add(CARDS)
      compilation.hooks.processAssets.tap(
        { name: 'ShareCardsPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const file of readdirSync(CARDS))
            compilation.emitAsset(`share-cards/${file}`, new RawSource(readFileSync(join(CARDS, file))))
        },
      )
    })
  }
}
