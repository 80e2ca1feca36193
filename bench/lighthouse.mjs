// Runs Lighthouse's phone on a page, in a browser that listens on a port: `node bench/lighthouse.mjs ADDRESS PORT`. Prints
// the result as JSON. With a third argument `network`, the CPU takes no time: about what the network alone
// costs. The order in which files arrived still matters, which a busy machine may change. It is a process of its own, because tsx would change the code that Lighthouse injects into the page.
import lighthouse from 'lighthouse'

const [address, port, only] = process.argv.slice(2)
const onlyCategories = only === 'network' ? ['performance'] : ['performance', 'accessibility', 'best-practices', 'seo']
const { lhr } = await lighthouse(address, {
  port: Number(port),
  output: 'json',
  logLevel: 'error',
  onlyCategories,
  ...(only === 'network' && {
    // The rest is Lighthouse's slow 4G.
    throttling: { rttMs: 150, throughputKbps: 1638.4, cpuSlowdownMultiplier: 0.001 },
  }),
})
if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
const value = (id) => lhr.audits[id].numericValue
const sent = lhr.audits['network-requests'].details.items.filter(({ url }) => url.startsWith('http'))
const failing = ({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1
process.stdout.write(
  JSON.stringify({
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    bytes: sent.reduce((sum, { transferSize }) => sum + transferSize, 0),
    pageBytes: sent
      .filter(({ resourceType }) => resourceType !== 'Image')
      .reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: sent.length,
    scores: Object.fromEntries(onlyCategories.map((id) => [id, Math.round(lhr.categories[id].score * 100)])),
    failedAudits: onlyCategories
      .slice(1)
      .flatMap((id) => lhr.categories[id].auditRefs.filter(failing).map((audit) => audit.id)),
  }),
)
