/** A webpack loader that packs a JSON file of messages; see packed-messages.ts. */
module.exports = function (source) {
  return JSON.stringify(this.getOptions().packMessages(JSON.parse(source)))
}
