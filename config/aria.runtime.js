// The part of aria.ts that runs in the mini-program: adds the same attributes to Taro's runtime.
import { mergeInternalComponents } from '@tarojs/shared'
import aria from './aria.json'

const unset = {}
for (const attribute of aria.attributes) unset[attribute] = ''
for (const component of aria.components) mergeInternalComponents({ [component]: unset })
