// The half of aria.ts that runs inside the mini-program: tells Taro's runtime the same attributes.
import { mergeInternalComponents } from '@tarojs/shared'
import aria from './aria.json'

const unset = Object.fromEntries(aria.attributes.map((attribute) => [attribute, '']))
mergeInternalComponents(Object.fromEntries(aria.components.map((component) => [component, unset])))
