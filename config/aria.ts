import { resolve } from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { attributes, components, defaults } from './aria.json'

interface MiniPlatform {
  template?: { mergeComponents(context: IPluginContext, patch: Record<string, Record<string, string>>): void }
  runtimePath: string | string[]
}

/**
 * Taro's templates for weapp drop aria-*; this adds the attributes of aria.json to templates and runtime. What nearly
 * every element of a kind has is the default there, so that it does not cross to the view layer.
 */
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
      platform.template.mergeComponents(context, defaults)
      platform.runtimePath = [platform.runtimePath, resolve(__dirname, 'aria.runtime.js')].flat()
    },
  })
}
