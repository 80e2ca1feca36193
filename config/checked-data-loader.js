/** A webpack loader that replaces a module by the JSON of what it exports; see checked-data.ts. */
module.exports = function () {
  const { checkedData, inlineCode, loadingCode, packageOf } = this.getOptions()
  const data = checkedData(this.resourcePath)
  for (const file of data.files) this.addDependency(file)
  for (const folder of data.folders) this.addContextDependency(folder)
  const root = packageOf(this.resourcePath)
  if (root === undefined) return inlineCode(data)
  for (const [name, value] of Object.entries(data.exported))
    this.emitFile(`${root}/${name}.js`, `module.exports=${JSON.stringify(value)}`)
  return loadingCode(data, root)
}
