import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type * as activityListenerH5 from '../../src/ui/activity-listener.h5'
import type * as activityListener from '../../src/ui/activity-listener'
import type * as anchorH5 from '../../src/ui/anchor.h5'
import type * as anchor from '../../src/ui/anchor'
import type * as assetUrlH5 from '../../src/ui/asset-url.h5'
import type * as assetUrl from '../../src/ui/asset-url'
import type * as printsPaperH5 from '../../src/ui/prints-paper.h5'
import type * as printsPaper from '../../src/ui/prints-paper'
import type * as useIsPrintingH5 from '../../src/ui/use-is-printing.h5'
import type * as useIsPrinting from '../../src/ui/use-is-printing'
import type * as backHandlerH5 from '../../src/ui/back-handler.h5'
import type * as backHandler from '../../src/ui/back-handler'
import type * as boxH5 from '../../src/ui/box.h5'
import type * as box from '../../src/ui/box'
import type * as buttonH5 from '../../src/ui/button.h5'
import type * as button from '../../src/ui/button'
import type * as cameraPreviewH5 from '../../src/ui/camera-preview.h5'
import type * as cameraPreview from '../../src/ui/camera-preview'
import type * as descriptionListH5 from '../../src/ui/description-list.h5'
import type * as descriptionList from '../../src/ui/description-list'
import type * as dialogH5 from '../../src/ui/dialog.h5'
import type * as dialog from '../../src/ui/dialog'
import type * as disclosureH5 from '../../src/ui/disclosure.h5'
import type * as disclosure from '../../src/ui/disclosure'
import type * as drawAtOnceH5 from '../../src/ui/draw-at-once.h5'
import type * as drawAtOnce from '../../src/ui/draw-at-once'
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
import type * as imageH5 from '../../src/ui/image.h5'
import type * as image from '../../src/ui/image'
import type * as inputH5 from '../../src/ui/input.h5'
import type * as input from '../../src/ui/input'
import type * as laterH5 from '../../src/ui/later.h5'
import type * as later from '../../src/ui/later'
import type * as linkH5 from '../../src/ui/link.h5'
import type * as link from '../../src/ui/link'
import type * as listH5 from '../../src/ui/list.h5'
import type * as list from '../../src/ui/list'
import type * as liveRegionH5 from '../../src/ui/live-region.h5'
import type * as liveRegion from '../../src/ui/live-region'
import type * as localizedTextH5 from '../../src/ui/localized-text.h5'
import type * as localizedText from '../../src/ui/localized-text'
import type * as pageH5 from '../../src/ui/page.h5'
import type * as page from '../../src/ui/page'
import type * as progressBarH5 from '../../src/ui/progress-bar.h5'
import type * as progressBar from '../../src/ui/progress-bar'
import type * as regionH5 from '../../src/ui/region.h5'
import type * as region from '../../src/ui/region'
import type * as fittedBoxH5 from '../../src/ui/fitted-box.h5'
import type * as fittedBox from '../../src/ui/fitted-box'
import type * as scrollAreaH5 from '../../src/ui/scroll-area.h5'
import type * as scrollArea from '../../src/ui/scroll-area'
import type * as tableH5 from '../../src/ui/table.h5'
import type * as table from '../../src/ui/table'
import type * as textH5 from '../../src/ui/text.h5'
import type * as text from '../../src/ui/text'

/** The parameters of each exported function, by name; the result may differ by platform. */
type Parameters<Module> = {
  [Name in keyof Module]: Module[Name] extends (...parameters: infer List) => unknown ? List : Module[Name]
}
type HasSameExports<Weapp, H5> = [Parameters<Weapp>, Parameters<H5>] extends [Parameters<H5>, Parameters<Weapp>]
  ? true
  : false

// tsc fails when the two variants of an element differ; the test below fails when one is missing here.
const variants = {
  'activity-listener': true satisfies HasSameExports<typeof activityListener, typeof activityListenerH5>,
  anchor: true satisfies HasSameExports<typeof anchor, typeof anchorH5>,
  'asset-url': true satisfies HasSameExports<typeof assetUrl, typeof assetUrlH5>,
  'back-handler': true satisfies HasSameExports<typeof backHandler, typeof backHandlerH5>,
  box: true satisfies HasSameExports<typeof box, typeof boxH5>,
  button: true satisfies HasSameExports<typeof button, typeof buttonH5>,
  'camera-preview': true satisfies HasSameExports<typeof cameraPreview, typeof cameraPreviewH5>,
  'description-list': true satisfies HasSameExports<typeof descriptionList, typeof descriptionListH5>,
  dialog: true satisfies HasSameExports<typeof dialog, typeof dialogH5>,
  disclosure: true satisfies HasSameExports<typeof disclosure, typeof disclosureH5>,
  'draw-at-once': true satisfies HasSameExports<typeof drawAtOnce, typeof drawAtOnceH5>,
  field: true satisfies HasSameExports<typeof field, typeof fieldH5>,
  figure: true satisfies HasSameExports<typeof figure, typeof figureH5>,
  'fitted-box': true satisfies HasSameExports<typeof fittedBox, typeof fittedBoxH5>,
  grid: true satisfies HasSameExports<typeof grid, typeof gridH5>,
  heading: true satisfies HasSameExports<typeof heading, typeof headingH5>,
  icon: true satisfies HasSameExports<typeof icon, typeof iconH5>,
  image: true satisfies HasSameExports<typeof image, typeof imageH5>,
  input: true satisfies HasSameExports<typeof input, typeof inputH5>,
  later: true satisfies HasSameExports<typeof later, typeof laterH5>,
  link: true satisfies HasSameExports<typeof link, typeof linkH5>,
  list: true satisfies HasSameExports<typeof list, typeof listH5>,
  'live-region': true satisfies HasSameExports<typeof liveRegion, typeof liveRegionH5>,
  'localized-text': true satisfies HasSameExports<typeof localizedText, typeof localizedTextH5>,
  page: true satisfies HasSameExports<typeof page, typeof pageH5>,
  'prints-paper': true satisfies HasSameExports<typeof printsPaper, typeof printsPaperH5>,
  'progress-bar': true satisfies HasSameExports<typeof progressBar, typeof progressBarH5>,
  region: true satisfies HasSameExports<typeof region, typeof regionH5>,
  'scroll-area': true satisfies HasSameExports<typeof scrollArea, typeof scrollAreaH5>,
  table: true satisfies HasSameExports<typeof table, typeof tableH5>,
  text: true satisfies HasSameExports<typeof text, typeof textH5>,
  'use-is-printing': true satisfies HasSameExports<typeof useIsPrinting, typeof useIsPrintingH5>,
}

test('every element has two platform variants with the same names and props', () => {
  const files = readdirSync(join(__dirname, '../../src/ui'))
  const onH5 = files.filter((file) => /\.h5\.tsx?$/.test(file)).map((file) => file.replace(/\.h5\.tsx?$/, ''))
  const onWeapp = files
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.h5.tsx'))
    .map((file) => file.replace('.tsx', ''))
  expect(onH5.sort()).toEqual(Object.keys(variants))
  // Only WeChat prints by images: H5 prints the page.
  expect(
    [
      ...onWeapp.filter((name) => name !== 'canvas'),
      'asset-url',
      'prints-paper',
      'draw-at-once',
      'use-is-printing',
    ].sort(),
  ).toEqual(Object.keys(variants))
})
