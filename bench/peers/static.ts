import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { words } from './words'

const { title, lead, language, languages, start, ways, before, facts, note, more } = words
const all = <T>(list: readonly T[], write: (one: T) => string) => list.map(write).join('')

/** The smallest page of the words of our start page that a person could write: one file, no script. */
export function writeStaticPage(folder: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${lead}">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>body { max-width: 40em; margin: auto; padding: 1em; font: 1.0625em/1.45 sans-serif } a { display: block; padding: 0.8em 0 }</style>
<main>
<h1>${title}</h1>
<p>${lead}</p>
<h2>${language}</h2>
<p>${all(languages, (name) => `<a href="#">${name}</a>`)}</p>
<p><a href="#">${start}</a></p>
${all(ways, (way) => `<p><a href="#">${way.title}</a>${way.hint}</p>`)}
<h2>${before}</h2>
<ul>${all(facts, (fact) => `<li>${fact}`)}</ul>
<p>${note}</p>
${all(more, (one) => `<p><a href="#">${one}</a></p>`)}
</main>
`)
  return folder
}
