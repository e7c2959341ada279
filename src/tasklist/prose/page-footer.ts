/** What only the foot of a web page says. */
const footer =
  /ICP备|公网安备|网站标识码|版权所有|备案(?:序)?号|网站地图|^(?:上一|下一)[篇条]|^【?(?:打印|关闭)|^责任编辑/;

/** What stands there beside it. */
const beside =
  /^(?:主办|承办|协办|维护|技术支持|联系|地址|邮编|电话|传真|分享|扫一扫|返回|相关(?:链接|阅读|文章|附件)|信息来源|浏览次数|您的位置|网站)/;

/** A line of a page's foot is short. */
const longestLine = 120;

/**
 * The paragraphs of a saved web page without its foot (主办：… 备案号：…), which would go on with the
 * list's last task.
 */
export function withoutPageFooter<Line extends { readonly text: string }>(
  paragraphs: readonly Line[]
): readonly Line[] {
  const isShort = ({ text }: Line) => text.length <= longestLine && !text.includes("。");
  const tail = paragraphs.findLastIndex((line) => !isShort(line)) + 1;
  let start = paragraphs.findIndex(({ text }, at) => at >= tail && footer.test(text.trim()));
  if (start < 0) return paragraphs;
  while (start > tail && beside.test(paragraphs[start - 1]!.text.trim())) start--;
  return paragraphs.slice(0, start);
}
