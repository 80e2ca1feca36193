import { resolve } from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { attributes, components } from './aria.json'

interface MiniPlatform {
  template?: { mergeComponents(context: IPluginContext, patch: Record<string, Record<string, string>>): void }
  runtimePath: string | string[]
}

/** Taro's templates for weapp drop aria-*; this adds the attributes of aria.json to templates and runtime. */
export default function aria(context: IPluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return
      for (const component of components) {
        platform.template.mergeComponents(context, {
          [component]: Object.fromEntries(attributes.map((attribute) => [attribute, ''])),
        })
      }
      platform.runtimePath = [platform.runtimePath, resolve(__dirname, 'aria.runtime.js')].flat()
    },
  })
}
