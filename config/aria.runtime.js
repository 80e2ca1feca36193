// The half of aria.ts that runs inside the mini-program: tells Taro's runtime the same attributes.
import { mergeInternalComponents } from '@tarojs/shared'
import aria from './aria.json'

const unset = {}
for (const attribute of aria.attributes) unset[attribute] = ''
for (const component of aria.components) mergeInternalComponents({ [component]: unset })
