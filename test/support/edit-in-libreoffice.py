"""Edits workbooks in LibreOffice as a person does, and saves them.

edit-in-libreoffice.py FOLDER: FOLDER/edits.json names the workbooks and what to do with each:
[{"source": "a.xlsx", "target": "b.xlsx", "edits": [{"do": "type", "sheet": …, …}, …]}, …]
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sheet import TableFilterField
from com.sun.star.sheet.FilterOperator import EQUAL
from com.sun.star.table import TableSortField


def prop(name, value):
    return PropertyValue(Name=name, Value=value)


def type_into(sheet, edit):
    cell = sheet.getCellRangeByName(edit["cell"])
    if isinstance(edit["content"], str):
        cell.setString(edit["content"])
    else:
        cell.setValue(edit["content"])


def sort(sheet, edit):
    field = TableSortField(Field=edit["column"], IsAscending=not edit.get("descending", False))
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    descriptor = (prop("SortFields", fields), prop("ContainsHeader", False))
    sheet.getCellRangeByName(edit["range"]).sort(descriptor)


def move_row(sheet, edit):
    """Cuts a row out and inserts it before another, as a person does with Shift and the mouse."""
    start, to = edit["from"], edit["to"]
    sheet.Rows.insertByIndex(to, 1)
    start += 1 if to <= start else 0
    row = sheet.Rows.getByIndex(start)
    sheet.moveRange(sheet.getCellByPosition(0, to).CellAddress, row.RangeAddress)
    sheet.Rows.removeByIndex(start, 1)


def copy_row(sheet, edit):
    sheet.Rows.insertByIndex(edit["to"], 1)
    row = sheet.Rows.getByIndex(edit["from"])
    sheet.copyRange(sheet.getCellByPosition(0, edit["to"]).CellAddress, row.RangeAddress)


def filter_rows(sheet, edit):
    cells = sheet.getCellRangeByName(edit["range"])
    descriptor = cells.createFilterDescriptor(True)
    field = TableFilterField(
        Field=edit["column"], Operator=EQUAL, IsNumeric=False, StringValue=edit["value"]
    )
    descriptor.setFilterFields((field,))
    descriptor.ContainsHeader = True
    cells.filter(descriptor)


def hide(lines, indices):
    for index in indices:
        lines.getByIndex(index).IsVisible = False


edits = {
    "type": type_into,
    "sort": sort,
    "moveRow": move_row,
    "copyRow": copy_row,
    "filter": filter_rows,
    "deleteRow": lambda sheet, edit: sheet.Rows.removeByIndex(edit["row"], 1),
    "insertColumn": lambda sheet, edit: sheet.Columns.insertByIndex(edit["column"], 1),
    "deleteColumn": lambda sheet, edit: sheet.Columns.removeByIndex(edit["column"], 1),
    "hideRows": lambda sheet, edit: hide(sheet.Rows, edit["rows"]),
    "hideColumns": lambda sheet, edit: hide(sheet.Columns, edit["columns"]),
    "merge": lambda sheet, edit: sheet.getCellRangeByName(edit["range"]).merge(True),
    "rename": lambda sheet, edit: sheet.setName(edit["name"]),
}


def edit_workbook(desktop, folder, job):
    url = (folder / job["source"]).as_uri()
    document = desktop.loadComponentFromURL(url, "_blank", 0, (prop("Hidden", True),))
    for edit in job["edits"]:
        if edit["do"] == "moveSheet":
            document.Sheets.moveByName(edit["sheet"], edit["to"])
        else:
            edits[edit["do"]](document.Sheets.getByName(edit["sheet"]), edit)
    filtered = (prop("FilterName", "Calc MS Excel 2007 XML"),)
    document.storeToURL((folder / job["target"]).as_uri(), filtered)
    document.close(True)


def connect(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if office.poll() is not None:
                raise
            time.sleep(0.1)
    raise TimeoutError("LibreOffice does not answer.")


def main():
    folder = Path(sys.argv[1]).resolve()
    pipe = f"soil-ledger-{folder.name}"
    office = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--norestore", "--nolockcheck", f"--accept=pipe,name={pipe};urp;"),
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    try:
        context = connect(pipe, office)
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context
        )
        for job in json.loads((folder / "edits.json").read_text(encoding="utf-8")):
            edit_workbook(desktop, folder, job)
        desktop.terminate()
        office.wait(60)
    finally:
        office.kill()


main()
