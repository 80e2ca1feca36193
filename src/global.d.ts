declare module '*.scss'
declare module '*.png' {
  const address: string
  export default address
}
declare module '*.svg' {
  const address: string
  export default address
}

/** WeChat's own compilers: they throw where a file is not accepted. */
declare module 'miniprogram-compiler' {
  export function wxmlToJs(folder: string): string
  export function wxssToJs(folder: string): string
}
