"""Copies the first table of a .docx into a .xlsx, cell by cell, and does nothing else.

What an office's own script would do; the benchmark holds the import against it.
"""

import sys

from docx import Document
from openpyxl import Workbook

source, target = sys.argv[1:]
workbook = Workbook()
for row in Document(source).tables[0].rows:
    workbook.active.append([cell.text for cell in row.cells])
workbook.save(target)
