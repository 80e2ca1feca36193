/** A webpack loader that packs a JSON file of messages of the app; see packed-messages.ts. */
module.exports = function (source) {
  return JSON.stringify(this.getOptions().pack(JSON.parse(source), this.resourceQuery))
}
