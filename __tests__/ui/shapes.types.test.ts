import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type * as anchorH5 from '../../src/ui/anchor.h5'
import type * as anchor from '../../src/ui/anchor'
import type * as backH5 from '../../src/ui/back.h5'
import type * as back from '../../src/ui/back'
import type * as boxH5 from '../../src/ui/box.h5'
import type * as box from '../../src/ui/box'
import type * as buttonH5 from '../../src/ui/button.h5'
import type * as button from '../../src/ui/button'
import type * as dialogH5 from '../../src/ui/dialog.h5'
import type * as dialog from '../../src/ui/dialog'
import type * as expanderH5 from '../../src/ui/expander.h5'
import type * as expander from '../../src/ui/expander'
import type * as fieldH5 from '../../src/ui/field.h5'
import type * as field from '../../src/ui/field'
import type * as figureH5 from '../../src/ui/figure.h5'
import type * as figure from '../../src/ui/figure'
import type * as gridH5 from '../../src/ui/grid.h5'
import type * as grid from '../../src/ui/grid'
import type * as headingH5 from '../../src/ui/heading.h5'
import type * as heading from '../../src/ui/heading'
import type * as iconH5 from '../../src/ui/icon.h5'
import type * as icon from '../../src/ui/icon'
import type * as inputH5 from '../../src/ui/input.h5'
import type * as input from '../../src/ui/input'
import type * as linkH5 from '../../src/ui/link.h5'
import type * as link from '../../src/ui/link'
import type * as listH5 from '../../src/ui/list.h5'
import type * as list from '../../src/ui/list'
import type * as liveH5 from '../../src/ui/live.h5'
import type * as live from '../../src/ui/live'
import type * as livePictureH5 from '../../src/ui/live-picture.h5'
import type * as livePicture from '../../src/ui/live-picture'
import type * as meterH5 from '../../src/ui/meter.h5'
import type * as meter from '../../src/ui/meter'
import type * as pageH5 from '../../src/ui/page.h5'
import type * as page from '../../src/ui/page'
import type * as pictureH5 from '../../src/ui/picture.h5'
import type * as picture from '../../src/ui/picture'
import type * as regionH5 from '../../src/ui/region.h5'
import type * as region from '../../src/ui/region'
import type * as sayH5 from '../../src/ui/say.h5'
import type * as say from '../../src/ui/say'
import type * as scrollerH5 from '../../src/ui/scroller.h5'
import type * as scroller from '../../src/ui/scroller'
import type * as tableH5 from '../../src/ui/table.h5'
import type * as table from '../../src/ui/table'
import type * as termsH5 from '../../src/ui/terms.h5'
import type * as terms from '../../src/ui/terms'
import type * as textH5 from '../../src/ui/text.h5'
import type * as text from '../../src/ui/text'
import type * as touchedH5 from '../../src/ui/touched.h5'
import type * as touched from '../../src/ui/touched'

/** What each export takes, by name; what it renders to is the platform's own affair. */
type Taken<Module> = { [Name in keyof Module]: Module[Name] extends (...given: infer Given) => unknown ? Given : Module[Name] }
type Same<One, Other> = [Taken<One>, Taken<Other>] extends [Taken<Other>, Taken<One>] ? true : false

// tsc stops here when the two shapes of a piece come apart; the test below sees to it that none is forgotten.
const shapes = {
  anchor: true satisfies Same<typeof anchor, typeof anchorH5>,
  back: true satisfies Same<typeof back, typeof backH5>,
  box: true satisfies Same<typeof box, typeof boxH5>,
  button: true satisfies Same<typeof button, typeof buttonH5>,
  dialog: true satisfies Same<typeof dialog, typeof dialogH5>,
  expander: true satisfies Same<typeof expander, typeof expanderH5>,
  field: true satisfies Same<typeof field, typeof fieldH5>,
  figure: true satisfies Same<typeof figure, typeof figureH5>,
  grid: true satisfies Same<typeof grid, typeof gridH5>,
  heading: true satisfies Same<typeof heading, typeof headingH5>,
  icon: true satisfies Same<typeof icon, typeof iconH5>,
  input: true satisfies Same<typeof input, typeof inputH5>,
  link: true satisfies Same<typeof link, typeof linkH5>,
  list: true satisfies Same<typeof list, typeof listH5>,
  live: true satisfies Same<typeof live, typeof liveH5>,
  'live-picture': true satisfies Same<typeof livePicture, typeof livePictureH5>,
  meter: true satisfies Same<typeof meter, typeof meterH5>,
  page: true satisfies Same<typeof page, typeof pageH5>,
  picture: true satisfies Same<typeof picture, typeof pictureH5>,
  region: true satisfies Same<typeof region, typeof regionH5>,
  say: true satisfies Same<typeof say, typeof sayH5>,
  scroller: true satisfies Same<typeof scroller, typeof scrollerH5>,
  table: true satisfies Same<typeof table, typeof tableH5>,
  terms: true satisfies Same<typeof terms, typeof termsH5>,
  text: true satisfies Same<typeof text, typeof textH5>,
  touched: true satisfies Same<typeof touched, typeof touchedH5>,
}

test('every element has two shapes with the same names and props', () => {
  const files = readdirSync(join(__dirname, '../../src/ui'))
  const onH5 = files.filter((file) => /\.h5\.tsx?$/.test(file)).map((file) => file.replace(/\.h5\.tsx?$/, ''))
  const onWeapp = files.filter((file) => file.endsWith('.tsx') && !file.endsWith('.h5.tsx')).map((file) => file.replace('.tsx', ''))
  expect(onH5.sort()).toEqual(Object.keys(shapes))
  // Pictures are drawn on WeChat alone: H5 prints.
  expect([...onWeapp.filter((one) => one !== 'canvas'), 'back'].sort()).toEqual(Object.keys(shapes))
})
