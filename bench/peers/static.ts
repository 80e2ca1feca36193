import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPageText } from './start-page-text'

const { title, language, place, search, tasks, note, more } = startPageText
const each = <T>(list: readonly T[], render: (item: T) => string) => list.map(render).join('')

/** A minimal page with the text of the start page, written by hand: one file, no script. */
export function writeStaticPage(folder: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'index.html'),
    `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${note}">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>body { max-width: 40em; margin: auto; padding: 1em; font: 1.0625em/1.45 sans-serif } a { display: block; padding: 0.8em 0 }</style>
<main>
<h1>${title}</h1>
<p><a href="#">${language}</a></p>
<p><a href="#">${place}</a></p>
<p><a href="#">${search}</a></p>
<ul>${each(tasks, (task) => `<li><a href="#">${task}</a>`)}</ul>
<p>${note}</p>
${each(more, (text) => `<p><a href="#">${text}</a></p>`)}
</main>
`,
  )
  return folder
}
