// Writes the paragraphs and tables of a JSON file as a Word document with the package docx.
// node write.js blocks.json out.docx; ends with 77 if the package is not installed.

import { readFileSync, writeFileSync } from 'node:fs'

let docx
try {
  docx = await import('docx')
} catch {
  console.log('The package docx is not installed; run npm install in tests/bench/makers.')
  process.exit(77)
}
const { Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType } = docx

const [, , input, output] = process.argv
const row = (cells, index) => new TableRow({
  tableHeader: index === 0,
  cantSplit: true,
  children: cells.map((text) => new TableCell({ children: [new Paragraph({ text })] }))
})
const children = JSON.parse(readFileSync(input, 'utf8')).map((block) =>
  block.rows === undefined
    ? new Paragraph({ text: block.text })
    : new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: block.rows.map(row) })
)
writeFileSync(output, await Packer.toBuffer(new Document({ sections: [{ children }] })))
