"""Writes the paragraphs and tables of a JSON file as a Word document with python-docx.

write.py blocks.json out.docx; ends with 77 if python-docx is not installed."""

import json
import sys

try:
    import docx
except ImportError:
    print("python-docx is not installed; run pip install python-docx.")
    sys.exit(77)

document = docx.Document()
with open(sys.argv[1], encoding="utf-8") as blocks:
    for block in json.load(blocks):
        if "rows" not in block:
            document.add_paragraph(block["text"])
            continue
        rows = block["rows"]
        table = document.add_table(len(rows), max(len(row) for row in rows))
        for row, texts in zip(table.rows, rows):
            for cell, text in zip(row.cells, texts):
                cell.text = text
document.save(sys.argv[2])
