import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The elements that the page draws when its button is tapped: as many as a frame of 50 ms had room for on a slow phone. */
const ELEMENTS = 95

const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`))

/** The page: React alone and its default way of drawing, no framework, two rules of style, nothing to load later. */
const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>React alone</title>
<style>
body { margin: 16px; font: 16px/1.5 sans-serif }
li { padding: 8px; border-bottom: 1px solid #ccc }
</style>
<div id="app"></div>
<script src="react.production.min.js"></script>
<script src="react-dom.production.min.js"></script>
<script>
const h = React.createElement
const Row = ({ n }) => h('li', null, h('a', { href: '#' + n }, h('b', null, 'Step ' + n), h('i', null, 'What to bring to it'), h('span', null, n)))
function App() {
  const [isOpen, setOpen] = React.useState(false)
  if (!isOpen) return h(React.Fragment, null, h('h1', null, 'Start'), h('button', { onClick: () => setOpen(true) }, 'Next'))
  return h('main', null, h('h1', null, 'Steps'), h('ol', null, Array.from({ length: ROWS }, (_, i) => h(Row, { key: i, n: i + 1 }))))
}
ReactDOM.createRoot(document.getElementById('app')).render(h(App))
</script>
`

/** An element of the list, its link and what stands in that. */
const ELEMENTS_PER_ROW = 5
/** The screen, its heading and the list. */
const ELEMENTS_AROUND = 3

/**
 * Writes a page that draws 95 elements with React when its button is tapped, for comparison in the same run.
 * Returns the folder.
 */
export function writeReactTap(folder: string): string {
  mkdirSync(folder, { recursive: true })
  for (const name of ['react', 'react-dom'])
    copyFileSync(join(folderOf(name), 'umd', `${name}.production.min.js`), join(folder, `${name}.production.min.js`))
  const rows = Math.round((ELEMENTS - ELEMENTS_AROUND) / ELEMENTS_PER_ROW)
  writeFileSync(join(folder, 'index.html'), html.replace('ROWS', String(rows)))
  return folder
}
