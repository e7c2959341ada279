/** Errors that stop the work: what is wrong, where, and what to do. */
export const errors = {
  cancelled: "已取消，没有写入任何内容。",
  commandNoLedger: "当前工作簿中没有台账。请先点“打开台账”导入任务清单。",
  commandNoTask: "台账中没有任务。",
  commandUnsureEntries:
    "台账中有 {count} 处内容无法准确读取，直接重写会丢失。请先在“打开台账”中查看并改正。没有写入任何内容。",
  rateZeroTotal: "“{figure}”为零，无法计算。请先填写该数。",
  rateNegativeFigure: "“{figure}”不能为负数，请核对。",
  ratePartAboveWhole: "“{figure}”大于“{whole}”，请核对。",
  rateNotAShare: "“{figure}”应在0到100%之间，请核对。",
  rateUnreadableAmount:
    "“{figure}”中的“{text}”不是数字，请填写数字（可带亩、公顷、千克、吨等单位）。",
  rateNotANumber: "“{figure}”不是数字，请填写数字。",
  rateMissingFigure: "“{figure}”有空着的单元格。空格不能当作零，请补填；确实没有的请填0。",
  rateNotOneValue: "“{figure}”须填写且只填一项，请选一个有内容的单元格。",
  functionUnreadableTarget:
    "“{argument}”中的“{text}”不是一个目标，请写成“≥93%”“6%以上”“控制在25%以内”这样的形式。",
  functionNothingFound: "在“{text}”中没有找到{what}。",
  functionMissingPercentSign:
    "目标是百分比，“{argument}”却是{text}。如果是百分之{text}，请写成“{text}%”。",
  functionNotADate: "“{argument}”中的“{text}”不是日期，请填写日期，如2025/12/31。",
  functionUnknownWord: "“{argument}”中的“{text}”不能识别，请填写：{words}。",
  rateNotYesNo: "“{figure}”请填“是”或“否”（TRUE或FALSE）。",
  ledgerFormatNewer:
    "这份台账由更新版本的净土台账生成（格式 {version}，本程序只认识到 {known}）。请先升级本程序。",
  ledgerTableMissing:
    "工作簿中找不到表格 {table}，无法读取台账。请恢复该表格（可撤销删除，或使用此前的副本）。",
  documentEmpty: "文件“{file}”是空的。请检查是否选对了文件。",
  documentIsWord95:
    "“{file}”是 Word 95 或更早版本的文档，不能读取。请用 Word 或 WPS 打开，另存为 .docx 后再导入。",
  documentIsEncrypted: "“{file}”设有打开密码。请在 Word 或 WPS 中取消密码，保存后再导入。",
  documentIsScannedPdf:
    "“{file}”是扫描件 PDF，只有页面图像，没有可读取的文字。请导入原来的 Word 文档或直接导出的 PDF；只有扫描件时，请先用 WPS 等软件做文字识别（OCR），另存为 .docx 并核对后再导入。",
  documentIsOfd:
    "“{file}”是 OFD 版式文件，不能读取。请导入原来的 Word 文档；只有 OFD 时，可用 WPS 或 OFD 阅读器转换为 .docx 后再导入。",
  documentIsPresentation:
    "“{file}”是演示文稿，不是任务清单文档。请选择 Word、PDF、网页或表格文件。",
  documentKindUnknown:
    "认不出“{file}”是什么文件。请选择 Word、PDF、网页、文本或表格格式的任务清单。",
  documentDamaged:
    "“{file}”已损坏或不完整，无法读取。请用 Word 或 WPS 打开并另存为 .docx，或重新取得该文件。",
  documentTooLarge:
    "“{file}”的内容有 {size} MB，超过 {limit} MB 的上限。请删去图片等无关内容，或分成几个文件导入。",
  sampleUnavailable: "没有找到示例文件。请检查程序是否完整，或直接选择您自己的文件。",
  fileUnreadable: "无法读取“{fileName}”。文件可能已移动、改名或被占用，请重新选择。",
  copyRefused: "浏览器不允许复制。请选中结果的文字，按 Ctrl+C 复制。",
  oneFileOnly: "一次只能读取一个文件，您拖入了 {count} 个。请重新拖入一个。",
  workbookInExcel: "这是 Excel 工作簿。请在 Excel 中直接打开它，再打开净土台账。",
  nothingToSave: "还没有可以下载的台账。请先导入任务清单。",
  workbookDamaged:
    "这个文件不是能打开的 .xlsx 工作簿，可能已损坏或只是改了扩展名。请用 Excel 或 WPS 打开并另存为 .xlsx。",
  workbookEncrypted: "这个工作簿设有打开密码，无法读取。请先在 Excel 或 WPS 中取消密码再试。",
  workbookOldFormat: "这是旧格式（.xls）的文件，无法读取。请用 Excel 或 WPS 打开并另存为 .xlsx。",
  workbookTooLarge: "这个工作簿展开后过大，无法读取。请删去图片等无关内容后再试。",
  workbookNotALedger: "这个工作簿里没有台账。请选择由净土台账生成的 .xlsx 文件。",
  workbookForeignSheets:
    "您自己的工作表“{places}”中有图表、数据透视表、控件等内容，重新生成文件会丢失，因此没有写入。请先把这些工作表移到另一个工作簿。",
  workbookForeignParts:
    "工作簿中有宏、外部链接或数据连接，重新生成文件会丢失，因此没有写入。请先把它们移到另一个工作簿。",
  workbookForeignAdditions:
    "您在台账的工作表中加了列、批注、图片或表格以外的内容，重新生成文件会丢失，因此没有写入：{places}。请先把它们移到您自己的工作表。",
  workbookTextTooLong:
    "{where} 的文字有 {length} 个字符，超过单元格 {limit} 个字符的上限。请在原文件中把它拆短。",
  ledgerRowNotFound: "表格 {table} 中找不到“{row}”。它可能已被删除或改名，请重新读取台账。",
  ledgerUnclearEntries:
    "下列单元格的内容无法识别，重新生成文件会丢失，因此没有写入。请先更正：{places}。",
  nothingToUrge: "截至统计日期，没有逾期或未达标的任务，无需督办。没有生成文件。",
  nothingToUrgeUnit:
    "“{unit}”没有牵头的逾期或未达标任务，没有生成督办单。请核对单位名称，应与台账中的牵头单位一致。",
  cliNoCommand: "请写明要做什么。用法：{usage}",
  cliUnknownCommand: "没有“{command}”这个命令。用法：{usage}",
  cliUnknownOption: "不认识选项 {option}。用法：{usage}",
  cliOptionValue: "选项 {option} 的值不对或缺少值。用法：{usage}",
  cliArgumentCount: "应给出 {expected} 个文件，实际给出 {count} 个。用法：{usage}",
  cliNotUncertain: "第 {id} 项没有存疑，--new 只用于存疑的任务（{known}）。",
  cliOutputMissing: "请用 -o 写明输出文件。用法：{usage}",
  cliOutputEnding: "输出文件“{file}”应以 {endings} 结尾。用法：{usage}",
  cliOutputIsInput: "输出文件不能与输入文件相同：{file}。请换一个文件名。",
  cliNotADate: "“{text}”不是日历上的日期，应写成 2025-10-31 这样。用法：{usage}",
  cliNotAPeriod: "“{text}”不是期次，应写成 2025-10、2025-Q4 或 2025-W40。用法：{usage}",
  cliNotAPort: "“{text}”不是端口号，应为 0 到 65535 的整数。用法：{usage}",
  noLedgers: "没有可以汇总的台账。第一个文件：{reason}",
  cliNoTasks: "“{file}”中没有找到任务清单，没有生成工作簿。请确认选对了文件。",
  cliNotBuilt: "没有找到构建好的网页（{folder}）。请先运行 npm run build。",
  inputMissing: "找不到文件“{file}”。请核对文件名和位置。",
  inputIsFolder: "“{file}”是文件夹，不是文件。请指明其中的文件。",
  inputDenied: "没有权限读取“{file}”。请核对权限。",
  inputFailed: "无法读取“{file}”：{message}",
  outputFolderMissing: "要写入的文件夹不存在：{file}。请先建好文件夹。",
  outputIsFolder: "“{file}”是文件夹，无法写成文件。请换一个文件名。",
  outputDenied: "没有权限写入“{file}”。请换一个位置或核对权限。",
  outputInUse: "“{file}”正被其他程序使用，无法写入。请先关闭它。",
  outputHeld: "无法替换“{file}”：其他程序正打开着它，或者它是只读文件。请先关闭它。",
  outputDiskFull: "磁盘空间不足，无法写入“{file}”。原有文件没有改动。",
  outputFailed: "无法写入“{file}”：{message}",
  excelProtected:
    "工作表受保护，Excel 不允许改动。请先在“审阅”中取消工作表保护再试。没有写入任何内容。",
  excelStructureProtected:
    "工作簿结构受保护，不能增加工作表。请先在“审阅”中取消“保护工作簿”再试。没有写入任何内容。",
  excelEmptySelection: "选中的单元格里没有数字。请先在表格中选中要取的数字，再点一次。",
  excelNoRangeSelected: "请在表格中只选一个连续的区域，再点一次。",
  excelOccupiedCell: "单元格 {cell} 里已有内容，没有改动。请选一个空单元格，再点一次。",
  excelOwnSheetProtected:
    "您的工作表“{sheet}”受保护，其中有引用台账的公式，重写台账后会失效。请先取消该工作表的保护再试。没有写入任何内容。",
  excelOwnFormulas:
    "台账已写入，但您自己的这些公式未能恢复：{places}。它们引用了原来的台账，请重新填写。",
  excelChangedSinceWritten:
    "写入之后，台账又有了改动（填报、更正或设置），撤销会丢失这些改动。没有撤销，工作簿没有变。",
  excelOwnFormulasInWay:
    "您自己的这些公式引用了台账，撤销后会出错：{places}。请先删去这些公式再撤销。工作簿没有变。",
  excelHalfRemoved:
    "撤销中途断开，工作簿中可能还留有台账的部分工作表。请不保存关闭，再重新打开工作簿。",
  changedMeanwhile:
    "读取之后，有人改动了台账。没有写入任何内容，他人填写的内容都在。请重新读取后再试。",
  excelOvertakenEntries:
    "台账已写入。但在写入的一瞬间有人填写了下列内容，未能带入新台账，请补填：{entries}",
  excelReadOnly: "工作簿以只读方式打开，不能写入。请另存一份，在副本中再试。",
  excelCellEdit: "有单元格正在编辑。请按 Enter 或 Esc 结束编辑后再试。没有写入任何内容。",
  excelMissingPart:
    "工作簿中找不到“{what}”，可能刚被删除或改名。请撤销该改动，或重新打开净土台账。没有写入任何内容。",
  excelSheetNameTaken:
    "工作簿中已有同名的工作表：{names}。请先给它们改名，或在新工作簿中导入。没有写入任何内容。",
  excelTableNameTaken:
    "工作簿中已有同名的表格：{names}。请先在“表设计”中给它们改名，或在新工作簿中导入。没有写入任何内容。",
  excelNameTaken:
    "工作簿中已有同名的名称：{names}。请先在“公式—名称管理器”中给它们改名，或在新工作簿中导入。没有写入任何内容。",
  excelLooseCells:
    "台账工作表的表格以外还有您填的内容，更新台账会丢失，因此没有写入：{places}。请先把它们移到您自己的工作表，或移进表格里。",
  excelAddedObjects:
    "台账工作表“{sheets}”上有您加的批注、图片、形状或图表，更新台账会丢失，因此没有写入。请先把它们移到您自己的工作表。",
  excelAddedColumns:
    "您在台账的表格中加了列，重写台账会丢失这些列：{places}。请先把它们移到您自己的工作表。没有写入任何内容。",
  excelTooLarge: "内容超过 Excel 一次能处理的大小。请分成几个工作簿。没有写入任何内容。",
  excelTooOld: "这个版本的 Excel 缺少所需功能（{needed}）。请使用 Excel 2021 或更新的版本。",
  excelRefused: "Excel 没有完成这一步：{message}（{place}）。没有写入任何内容。",
  excelHalfWritten:
    "写入中途断开，且未能恢复。工作簿中可能留有名称以“{prefix}”开头的工作表。请用“撤销”或不保存关闭后重新打开，再导入一次。",
  workbookForeignClashes:
    "您自己的工作表“{places}”与台账的工作表或表格同名，无法放在同一个工作簿中，因此没有写入。请先改名。",
} as const;
