import { resolve } from 'node:path'
import type { IPluginContext } from '@tarojs/service'

interface MiniPlatform {
  template?: unknown
  runtimePath: string | string[]
}

/** Adds runtime.js to the mini-program: it makes the data that crosses to the view layer small. */
export default function wire(context: IPluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (platform.template) platform.runtimePath = [platform.runtimePath, resolve(__dirname, 'runtime.js')].flat()
    },
  })
}
